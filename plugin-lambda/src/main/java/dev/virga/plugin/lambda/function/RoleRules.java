package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.spi.Arn;
import dev.virga.spi.Fidelity;
import dev.virga.spi.RequestContext;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Identities;

/// The role that a function has. Leniently any will do.
final class RoleRules implements ConfigurationRule {
  private final ServiceContext service;

  RoleRules(ServiceContext service) {
    this.service = service;
  }

  @Override
  public void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    String role = wanted.role();
    if (role == null) {
      return;
    }
    if (service.fidelity() == Fidelity.STRICT) {
      check(role, context);
    }
    it.role = role;
  }

  private void check(String role, RequestContext context) {
    if (Arn.parse(role).filter(it -> it.account().equals(context.scope().account())).isEmpty()) {
      throw FunctionErrors.crossAccountRole();
    }
    service
        .find(Identities.class)
        .filter(it -> it.roleId(role).isEmpty())
        .ifPresent(_ -> {
          throw FunctionErrors.roleCannotBeAssumed();
        });
  }
}
