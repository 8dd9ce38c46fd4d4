package dev.virga.kernel;

import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.capability.Identities;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.NullMarked;

/// Knows two keys of a user, and remembers who called.
@NullMarked
final class FakeIam implements ServicePlugin, Identities {
  final List<String> calls = new CopyOnWriteArrayList<>();

  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.query("iam", "2010-05-08", "");
  }

  @Override
  public Service start(ServiceContext context) {
    context.offer(Identities.class, this);
    return List::of;
  }

  @Override
  public Optional<AccessKey> accessKey(String accessKeyId) {
    var principal =
        new Principal("555555555555", "arn:aws:iam::555555555555:user/alice", "AIDA", accessKeyId);
    return switch (accessKeyId) {
      case "AKIAGOOD" -> Optional.of(new AccessKey(principal, "secret", true));
      case "AKIAINACTIVE" -> Optional.of(new AccessKey(principal, "secret", false));
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<String> roleId(String roleArn) {
    return Optional.empty();
  }

  @Override
  public void called(Principal caller, Scope scope, String service) {
    calls.add(caller.arn() + " calls " + service);
  }
}
