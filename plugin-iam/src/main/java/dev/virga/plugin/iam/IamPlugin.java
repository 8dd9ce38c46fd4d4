package dev.virga.plugin.iam;

import dev.virga.plugin.iam.account.AccountOperations;
import dev.virga.plugin.iam.document.DocumentChecks;
import dev.virga.plugin.iam.group.GroupOperations;
import dev.virga.plugin.iam.policy.IdentityPolicies;
import dev.virga.plugin.iam.policy.PolicyOperations;
import dev.virga.plugin.iam.provider.ProviderOperations;
import dev.virga.plugin.iam.role.RoleOperations;
import dev.virga.plugin.iam.simulation.SimulationOperations;
import dev.virga.plugin.iam.store.Entities;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.user.UserOperations;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import dev.virga.spi.capability.Identities;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// [AWS Identity and Access Management](https://docs.aws.amazon.com/IAM/latest/APIReference/welcome.html).
///
/// It offers [Identities], by which the platform recognises the access keys of users.
public final class IamPlugin implements ServicePlugin {
  private static final ServiceDescriptor DESCRIPTOR =
      ServiceDescriptor.query("iam", "2010-05-08", "https://iam.amazonaws.com/doc/2010-05-08/")
          .withViolations(ViolationStyle.IAM);

  @Override
  public ServiceDescriptor descriptor() {
    return DESCRIPTOR;
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.offering(Identities.class));
  }

  @Override
  public Service start(ServiceContext context) {
    var checks = new DocumentChecks();
    var policies = new IdentityPolicies(context);
    Store store = Store.open(context, policies, policies.managedPolicies(), checks);
    Entities entities = store.entities();
    context.offer(Identities.class, store.identities());
    List<Operation<?, ?>> operations =
        Stream.of(
                UserOperations.of(store),
                GroupOperations.of(store),
                RoleOperations.of(store),
                ProviderOperations.of(store),
                AccountOperations.of(store),
                PolicyOperations.of(context, policies, entities, checks),
                SimulationOperations.of(policies, entities))
            .<Operation<?, ?>>flatMap(List::stream)
            .toList();
    return () -> operations;
  }
}
