package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.IamErrors;
import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.store.Roles;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// Creates the role that a service has for itself, with its policy where the policy is known. See
/// [CreateServiceLinkedRole](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateServiceLinkedRole.html).
public final class CreateServiceLinkedRole
    implements Operation<CreateServiceLinkedRole.Request, CreateServiceLinkedRole.Response> {
  private static final int SESSION_SECONDS = 3600;

  private final Store store;

  CreateServiceLinkedRole(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Name("AWSServiceName") @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+")
          String awsServiceName,
      @Length(max = 1000) @Pattern("[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*")
          @Nullable String description,
      @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") @Nullable String customSuffix) {}

  /// What it gets.
  public record Response(@Nullable Role role) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    var service =
        ServiceRoles.of(request.awsServiceName(), request.customSuffix(), scope.partition());
    if (store.roles().rows().find(scope, service.name()).isPresent()) {
      throw IamErrors.invalidInput(
          "Service role name "
              + service.name()
              + " has been taken in this account, please try a different suffix.");
    }
    Role role =
        store
            .roles()
            .create(
                scope,
                "/aws-service-role/" + request.awsServiceName() + "/",
                service.name(),
                trust(request.awsServiceName()),
                it -> {
                  it.description = request.description();
                  it.maxSessionDuration = SESSION_SECONDS;
                });
    attach(scope, role, service.policyArn());
    return new Response(store.roles().shown(scope, role).with(it -> it.roleLastUsed = null));
  }

  private static String trust(String service) {
    return "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"Service\":[\""
        + service
        + "\"]},\"Action\":[\"sts:AssumeRole\"]}]}";
  }

  /// Not all policies of services are known here; a role is of use without.
  private void attach(Scope scope, Role role, @Nullable String policyArn) {
    if (policyArn == null) {
      return;
    }
    try {
      store.policies().attach(scope, Roles.entity(role), policyArn);
    } catch (AwsException e) {
      if (!e.code().equals("NoSuchEntity")) {
        throw e;
      }
    }
  }
}
