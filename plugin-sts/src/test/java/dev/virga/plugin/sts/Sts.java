package dev.virga.plugin.sts;

import dev.virga.plugin.sts.model.Credentials;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.testkit.ServiceUnderTest;
import org.jspecify.annotations.Nullable;

/// STS with a root user of 123456789012, and with callers that have what it issued.
final class Sts implements AutoCloseable {
  static final String ROLE = "arn:aws:iam::111122223333:role/ops/Deployer";

  final ServiceUnderTest service = ServiceUnderTest.of(new StsPlugin()).start();

  GetCallerIdentity.Response identity(Credentials credentials) {
    return new GetCallerIdentity().handle(new GetCallerIdentity.Request(), callerWith(credentials));
  }

  /// The context of a call that is signed with these credentials, as the platform makes it.
  RequestContext callerWith(Credentials credentials) {
    Principal principal = issued(credentials.accessKeyId()).principal();
    Scope scope = new Scope(principal.account(), "eu-central-1");
    return new RequestContext("id", scope, principal, "sts", "localhost");
  }

  dev.virga.spi.capability.Credentials.Issued issued(String accessKeyId) {
    return capability().find(accessKeyId).orElseThrow();
  }

  dev.virga.spi.capability.Credentials capability() {
    return service.context().find(dev.virga.spi.capability.Credentials.class).orElseThrow();
  }

  Credentials sessionToken(@Nullable Integer seconds) {
    return present(
        service
            .call(GetSessionToken.class, new GetSessionToken.Request(seconds, null, null))
            .credentials());
  }

  AssumeRole.Response assumeRole(java.util.function.Consumer<AssumeRole.Request.Builder> request) {
    return service.call(
        AssumeRole.class,
        AssumeRole.Request.of(it -> {
          it.roleArn = ROLE;
          it.roleSessionName = "alice";
          request.accept(it);
        }));
  }

  static <T> T present(@Nullable T value) {
    return java.util.Objects.requireNonNull(value);
  }

  @Override
  public void close() {
    service.close();
  }
}
