package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.Attachment;
import dev.virga.plugin.ecs.model.AwsVpcConfiguration;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.Arn;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Optional;

/// Attaches network interfaces to tasks: those of EC2 where it runs, and otherwise made-up ones.
final class NetworkAttachments {
  /// The account of ECS, which EC2 shows as who asked for the interface of a task.
  private static final String REQUESTER = "578734482556";

  private final ServiceContext context;
  private final NetworkInterfaces madeUp;

  NetworkAttachments(ServiceContext context) {
    this.context = context;
    this.madeUp = new NetworkInterfaces(context.ids());
  }

  /// Makes the network interface of a task in the first of its subnets.
  ///
  /// @throws CannotStart if EC2 refuses it, or no address is left
  ElasticNetworkInterface attach(Scope scope, AwsVpcConfiguration network, Task task)
      throws CannotStart {
    String subnet = network.subnets().getFirst();
    Optional<Networks> networks = context.find(Networks.class);
    if (networks.isEmpty()) {
      return madeUp.attach(scope, subnet);
    }
    var allocation =
        new Networks.Allocation(
            subnet,
            ContainerPlan.orEmpty(network.securityGroups()),
            null,
            description(scope, task),
            "interface",
            REQUESTER);
    try {
      var it = networks.get().allocate(scope, allocation);
      return new ElasticNetworkInterface(
          scope,
          Subnet.of(subnet, it.subnet().cidrBlock()),
          it.privateIpAddress(),
          it.privateDnsName(),
          it.networkInterfaceId(),
          it.macAddress());
    } catch (AwsException e) {
      throw CannotStart.networkInterface(subnet, e.code());
    }
  }

  /// Deletes one.
  void release(ElasticNetworkInterface it) {
    madeUp.release(it);
    context.find(Networks.class).ifPresent(networks -> networks.release(it.scope(), it.id()));
  }

  /// EC2 shows the ARN of the attachment.
  private static String description(Scope scope, Task task) {
    List<Attachment> attachments = ContainerPlan.orEmpty(task.attachments());
    String id = attachments.isEmpty() ? "" : attachments.getFirst().id();
    return Arn.of("ecs", scope, "attachment/" + id).toString();
  }
}
