package dev.virga.plugin.iam.policy;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.virga.plugin.iam.document.DocumentChecks;
import dev.virga.plugin.iam.simulation.SimulationOperations;
import dev.virga.plugin.iam.store.EntityKind;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.testkit.ServiceUnderTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The operations on policies, without those on users, groups and roles. There are the user `bob`, the
/// group `devs` that he is in, and the roles `app` and `AWSServiceRoleForECS`.
public final class PoliciesUnderTest implements AutoCloseable {
  /// A document that allows to read S3.
  public static final String READ =
      "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:Get*\","
          + "\"Resource\":\"*\"}]}";

  private final FakeEntities entities = new FakeEntities();
  private final ServiceUnderTest service;

  private PoliciesUnderTest(UnaryOperator<ServiceUnderTest.Setup> how) {
    entities.add(EntityKind.USER, "/", "bob");
    entities.add(EntityKind.GROUP, "/teams/", "devs");
    entities.add(EntityKind.ROLE, "/", "app");
    entities.add(EntityKind.ROLE, "/aws-service-role/ecs.amazonaws.com/", "AWSServiceRoleForECS");
    service = how.apply(ServiceUnderTest.of(new PoliciesPlugin(entities))).start();
  }

  /// Leniently, in memory.
  public static PoliciesUnderTest start() {
    return start(it -> it);
  }

  /// As the test wants it.
  public static PoliciesUnderTest start(UnaryOperator<ServiceUnderTest.Setup> how) {
    return new PoliciesUnderTest(how);
  }

  /// Calls an operation.
  public <I extends Record, O extends Record> O call(
      Class<? extends Operation<I, O>> operation, I input) {
    return service.call(operation, input);
  }

  /// Calls an operation that is to be refused.
  public <I extends Record, O extends Record> void refused(
      Class<? extends Operation<I, O>> operation, I input, String code, String message) {
    assertThatExceptionOfType(AwsException.class)
        .isThrownBy(() -> call(operation, input))
        .withMessage(message)
        .extracting(AwsException::code)
        .isEqualTo(code);
  }

  /// Creates a policy.
  ///
  /// @return its ARN
  public String create(String name, String path, String document) {
    var policy =
        call(
                CreatePolicy.class,
                new CreatePolicy.Request(name, path, document, "What it is for", null))
            .policy();
    return present(present(policy).arn());
  }

  /// Creates a policy that allows to read S3.
  public String create(String name) {
    return create(name, "/", READ);
  }

  /// What there is of policies of users, groups and roles.
  public FakeEntities entities() {
    return entities;
  }

  static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value);
  }

  @Override
  public void close() {
    service.close();
  }

  private record PoliciesPlugin(FakeEntities entities) implements ServicePlugin {
    @Override
    public ServiceDescriptor descriptor() {
      return ServiceDescriptor.query(
          "iam", "2010-05-08", "https://iam.amazonaws.com/doc/2010-05-08/");
    }

    @Override
    public Service start(ServiceContext context) {
      var policies = new IdentityPolicies(context);
      var operations = new ArrayList<Operation<?, ?>>();
      operations.addAll(PolicyOperations.of(context, policies, entities, new DocumentChecks()));
      operations.addAll(SimulationOperations.of(policies, entities));
      return () -> List.copyOf(operations);
    }
  }
}
