package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.GroupIdentifier;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The networks as other services use them: their interfaces are
/// [managed by who asked for them](https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/requester-managed-eni.html).
public final class ServiceNetworks implements Networks {
  private final Store store;
  private final ServiceInterfaces interfaces;
  private final Consumer<Scope> prepared;

  /// The networks of a store.
  ///
  /// @param prepared sees to it that an account has its default network in a region
  public ServiceNetworks(Store store, Consumer<Scope> prepared) {
    this.store = store;
    this.interfaces = new ServiceInterfaces(store);
    this.prepared = prepared;
  }

  @Override
  public Optional<Subnet> subnet(Scope scope, String subnetId) {
    return in(scope, () -> interfaces.subnet(scope, subnetId).map(ServiceNetworks::shown));
  }

  @Override
  public boolean hasVpc(Scope scope, String vpcId) {
    return interfaces.lenient() || in(scope, () -> store.vpcs().find(scope, vpcId).isPresent());
  }

  @Override
  public boolean hasSecurityGroup(Scope scope, String groupId) {
    return interfaces.lenient()
        || in(scope, () -> store.securityGroups().find(scope, groupId).isPresent());
  }

  @Override
  public NetworkInterface allocate(Scope scope, Allocation allocation) {
    String id = allocation.subnetId();
    return in(
        scope,
        () -> {
          var subnet =
              interfaces
                  .subnet(scope, id)
                  .orElseThrow(() -> store.subnets().kind().errors().notFound(id));
          return shown(interfaces.add(scope, subnet, allocation), subnet);
        });
  }

  @Override
  public void secure(Scope scope, String networkInterfaceId, List<String> securityGroups) {
    in(scope, () -> interfaces.secure(scope, networkInterfaceId, securityGroups));
  }

  @Override
  public void release(Scope scope, String networkInterfaceId) {
    in(scope, () -> interfaces.remove(scope, networkInterfaceId));
  }

  /// Deletes what tasks have left behind: they end with the platform, however it ends. Only tasks have
  /// plain interfaces that are managed.
  public void forgetTasks() {
    store
        .context()
        .transaction(() -> {
          interfaces.removeTasks();
          return true;
        });
  }

  /// Who calls this may be in the background, where there is no transaction.
  private <T> T in(Scope scope, Supplier<T> work) {
    return store
        .context()
        .transaction(() -> {
          prepared.accept(scope);
          return work.get();
        });
  }

  private static Subnet shown(dev.virga.plugin.ec2.model.Subnet it) {
    return new Subnet(
        Objects.requireNonNull(it.subnetId()),
        Objects.requireNonNull(it.vpcId()),
        Objects.requireNonNull(it.availabilityZone()),
        Objects.requireNonNull(it.availabilityZoneId()),
        Objects.requireNonNullElse(it.cidrBlock(), ""));
  }

  private static NetworkInterface shown(
      dev.virga.plugin.ec2.model.NetworkInterface it, dev.virga.plugin.ec2.model.Subnet subnet) {
    return new NetworkInterface(
        Objects.requireNonNull(it.networkInterfaceId()),
        shown(subnet),
        Objects.requireNonNullElse(it.privateIpAddress(), ""),
        Objects.requireNonNull(it.macAddress()),
        Objects.requireNonNullElse(it.privateDnsName(), ""),
        Objects.requireNonNullElse(it.groups(), List.<GroupIdentifier>of()).stream()
            .map(group -> String.valueOf(group.groupId()))
            .toList());
  }
}
