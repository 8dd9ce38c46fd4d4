package dev.virga.plugin.iam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.virga.plugin.iam.group.CreateGroup;
import dev.virga.plugin.iam.model.AccessKey;
import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.model.User;
import dev.virga.plugin.iam.role.CreateRole;
import dev.virga.plugin.iam.user.CreateAccessKey;
import dev.virga.plugin.iam.user.CreateUser;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Identities;
import dev.virga.testkit.ServiceUnderTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

/// IAM with a root user of 123456789012, and with callers that have keys of its users.
final class Iam implements AutoCloseable {
  static final String TRUST =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":\"ec2.amazonaws.com\"},\"Action\":\"sts:AssumeRole\"}]}";
  static final String READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess";

  final ServiceUnderTest service;

  Iam() {
    this(ServiceUnderTest.of(new IamPlugin()).start());
  }

  Iam(ServiceUnderTest service) {
    this.service = service;
  }

  <I extends Record, O extends Record> O call(Class<? extends Operation<I, O>> operation, I input) {
    return service.call(operation, input);
  }

  /// Calls an operation with a key of a user.
  @SuppressWarnings("unchecked") // an operation takes the input of its own class
  <I extends Record, O extends Record> O callWith(
      AccessKey key, Class<? extends Operation<I, O>> operation, I input) {
    Principal principal = identities().accessKey(key.accessKeyId()).orElseThrow().principal();
    var scope = new Scope(principal.account(), "eu-central-1");
    var context = new RequestContext("id", scope, principal, "iam", "localhost");
    return service.service().operations().stream()
        .filter(it -> it.getClass() == operation)
        .map(it -> ((Operation<I, O>) it).handle(input, context))
        .findFirst()
        .orElseThrow();
  }

  Identities identities() {
    return service.context().find(Identities.class).orElseThrow();
  }

  User user(String name) {
    return present(call(CreateUser.class, new CreateUser.Request(null, name, null, null)).user());
  }

  void group(String name) {
    call(CreateGroup.class, new CreateGroup.Request(null, name));
  }

  Role role(String name, Tag... tags) {
    return call(
            CreateRole.class,
            new CreateRole.Request(null, name, TRUST, null, null, null, List.of(tags)))
        .role();
  }

  AccessKey key(@Nullable String user) {
    return call(CreateAccessKey.class, new CreateAccessKey.Request(user)).accessKey();
  }

  /// Expects a refusal.
  static void refused(ThrowingCallable call, String code, String message) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AwsException.class,
            e -> {
              assertThat(e.code()).isEqualTo(code);
              assertThat(e.message()).isEqualTo(message);
            });
  }

  /// A file beside the tests.
  static String file(String name) {
    try (InputStream in = present(Iam.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  @Override
  public void close() {
    service.close();
  }
}
