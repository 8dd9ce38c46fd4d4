package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.KeyValuePair;
import dev.virga.plugin.ecs.model.NetworkInterface;
import dev.virga.plugin.ecs.model.Task;
import dev.virga.spi.Scope;
import java.util.List;

/// The network interface that a task in `awsvpc` mode has for itself.
///
/// @param scope where it is
/// @param subnet the subnet that its address is from
/// @param address such as `10.0.1.4`
/// @param privateDnsName the name that the resolver of a VPC has for the address
/// @param id such as `eni-0123456789abcdef0`
/// @param macAddress such as `0a:1b:2c:3d:4e:5f`
record ElasticNetworkInterface(
    Scope scope,
    Subnet subnet,
    String address,
    String privateDnsName,
    String id,
    String macAddress) {

  /// The details of the task's attachment, in AWS's spelling and order.
  private List<KeyValuePair> details() {
    return List.of(
        new KeyValuePair("subnetId", subnet.id()),
        new KeyValuePair("networkInterfaceId", id),
        new KeyValuePair("macAddress", macAddress),
        new KeyValuePair("privateDnsName", privateDnsName()),
        new KeyValuePair("privateIPv4Address", address()));
  }

  /// Shows on a task and its containers that it is there.
  void attach(Task.Builder task) {
    var attachments =
        ContainerPlan.orEmpty(task.attachments).stream()
            .map(it ->
                it.with(made -> {
                  made.status = "ATTACHED";
                  made.details = details();
                }))
            .toList();
    var seen =
        attachments.stream().map(it -> new NetworkInterface(it.id(), address(), null)).toList();
    task.attachments = attachments;
    task.containers =
        ContainerPlan.orEmpty(task.containers).stream()
            .map(it -> it.with(made -> made.networkInterfaces = seen))
            .toList();
  }

  /// Shows on a task that what it had is gone.
  static void detach(Task.Builder task) {
    task.attachments =
        ContainerPlan.orEmpty(task.attachments).stream()
            .map(it -> it.with(made -> made.status = "DELETED"))
            .toList();
  }
}
