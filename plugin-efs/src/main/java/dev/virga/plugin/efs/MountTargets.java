package dev.virga.plugin.efs;

import dev.virga.plugin.efs.model.LifeCycleState;
import dev.virga.plugin.efs.model.MountTargetDescription;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import dev.virga.spi.capability.Networks;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The mount targets of all accounts and regions. Where networks are simulated too, each has a network
/// interface in its subnet; elsewhere it has neither address nor zone.
final class MountTargets {
  private final ServiceContext context;
  private final Table<MountTarget> table;

  MountTargets(ServiceContext context) {
    this.context = context;
    this.table = context.table("mount-targets", MountTarget.class);
  }

  /// A mount target by its id.
  ///
  /// @throws dev.virga.spi.AwsException `MountTargetNotFound`
  MountTarget find(Scope scope, String mountTargetId) {
    return table.list(scope).stream()
        .filter(it -> it.id().equals(mountTargetId))
        .findFirst()
        .orElseThrow(() -> EfsErrors.mountTargetNotFound(mountTargetId));
  }

  List<MountTarget> of(Scope scope, String fileSystemId) {
    return table.list(scope, fileSystemId + "/");
  }

  int count(Scope scope, String fileSystemId) {
    return of(scope, fileSystemId).size();
  }

  /// Makes a mount target. One at a time, so that no zone gets two.
  ///
  /// @throws dev.virga.spi.AwsException `SubnetNotFound`, `MountTargetConflict`,
  ///     `AvailabilityZonesMismatch`, or what the network refuses
  synchronized MountTarget create(
      Scope scope, FileSystem fileSystem, CreateMountTarget.Request request) {
    Optional<Networks> networks = context.find(Networks.class);
    List<MountTarget> others = of(scope, fileSystem.id());
    if (others.stream().anyMatch(it -> it.description().subnetId().equals(request.subnetId()))) {
      throw EfsErrors.mountTargetInZone();
    }
    if (networks.isPresent()) {
      Networks.Subnet subnet =
          networks
              .get()
              .subnet(scope, request.subnetId())
              .orElseThrow(() -> EfsErrors.subnetNotFound(request.subnetId()));
      check(subnet, fileSystem, others);
    }
    String id = "fsmt-0" + context.ids().hex(16);
    List<String> groups = request.securityGroups() == null ? List.of() : request.securityGroups();
    Networks.NetworkInterface networkInterface =
        networks
            .map(it ->
                NetworkRefusals.translated(
                    request.subnetId(),
                    () -> it.allocate(scope, allocation(fileSystem, id, groups, request))))
            .orElse(null);
    var made =
        new MountTarget(
            context.clock().instant(),
            describe(scope, fileSystem, id, request, networkInterface),
            networkInterface == null ? groups : networkInterface.securityGroups());
    table.put(scope, key(made), made);
    return made;
  }

  private static void check(
      Networks.Subnet subnet, FileSystem fileSystem, List<MountTarget> others) {
    String zone = fileSystem.description().availabilityZoneName();
    if (zone != null && !zone.equals(subnet.availabilityZone())) {
      throw EfsErrors.availabilityZonesMismatch(subnet.subnetId(), zone);
    }
    for (MountTarget other : others) {
      String vpc = other.description().vpcId();
      if (vpc != null && !vpc.equals(subnet.vpcId())) {
        throw EfsErrors.mountTargetInOtherVpc();
      } else if (subnet.availabilityZone().equals(other.description().availabilityZoneName())) {
        throw EfsErrors.mountTargetInZone();
      }
    }
  }

  private static Networks.Allocation allocation(
      FileSystem fileSystem, String id, List<String> groups, CreateMountTarget.Request request) {
    return new Networks.Allocation(
        request.subnetId(),
        groups,
        request.ipAddress(),
        "EFS mount target for %s (%s)".formatted(fileSystem.id(), id),
        "efs",
        "amazon-elasticfilesystem");
  }

  private static MountTargetDescription describe(
      Scope scope,
      FileSystem fileSystem,
      String id,
      CreateMountTarget.Request request,
      Networks.@Nullable NetworkInterface networkInterface) {
    return MountTargetDescription.of(it -> {
      it.ownerId = scope.account();
      it.mountTargetId = id;
      it.fileSystemId = fileSystem.id();
      it.subnetId = request.subnetId();
      it.lifeCycleState = LifeCycleState.AVAILABLE;
      it.ipAddress = request.ipAddress();
      if (networkInterface != null) {
        it.ipAddress = networkInterface.privateIpAddress();
        it.networkInterfaceId = networkInterface.networkInterfaceId();
        it.availabilityZoneId = networkInterface.subnet().availabilityZoneId();
        it.availabilityZoneName = networkInterface.subnet().availabilityZone();
        it.vpcId = networkInterface.subnet().vpcId();
      }
    });
  }

  /// Gives a mount target other security groups.
  void secure(Scope scope, MountTarget found, List<String> groups) {
    String networkInterface = found.description().networkInterfaceId();
    Optional<Networks> networks = context.find(Networks.class);
    if (networkInterface != null && networks.isPresent()) {
      NetworkRefusals.translated(
          found.description().subnetId(),
          () -> {
            networks.get().secure(scope, networkInterface, groups);
            return groups;
          });
    }
    table.update(scope, key(found), it -> it.withSecurityGroups(groups));
  }

  /// Removes a mount target and its network interface.
  void delete(Scope scope, MountTarget found) {
    table.remove(scope, key(found));
    String networkInterface = found.description().networkInterfaceId();
    if (networkInterface != null) {
      context.find(Networks.class).ifPresent(it -> it.release(scope, networkInterface));
    }
  }

  private static String key(MountTarget it) {
    return it.description().fileSystemId() + "/" + it.id();
  }
}
