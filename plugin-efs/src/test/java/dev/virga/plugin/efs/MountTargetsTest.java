package dev.virga.plugin.efs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.efs.model.LifeCycleState;
import dev.virga.plugin.efs.model.MountTargetDescription;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class MountTargetsTest {
  private final FakeNetworks networks = new FakeNetworks();
  private final String first = networks.add(1, "vpc-1", "us-east-1a");
  private final String second = networks.add(2, "vpc-1", "us-east-1b");
  private final String sameZone = networks.add(3, "vpc-1", "us-east-1a");
  private final String otherVpc = networks.add(4, "vpc-2", "us-east-1c");

  @Test
  void a_mount_target_has_an_interface_in_its_subnet() {
    try (var efs = Efs.lenient().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();

      var made = efs.createMountTarget(id, first);

      assertThat(made.mountTargetId()).matches("fsmt-0[0-9a-f]{16}");
      assertThat(made.lifeCycleState()).isEqualTo(LifeCycleState.AVAILABLE);
      assertThat(made.ipAddress()).isEqualTo("10.0.1.4");
      assertThat(made.vpcId()).isEqualTo("vpc-1");
      assertThat(made.availabilityZoneName()).isEqualTo("us-east-1a");
      assertThat(made.availabilityZoneId()).isEqualTo("use1-az1");
      String networkInterface = Objects.requireNonNull(made.networkInterfaceId());
      assertThat(networks.allocation(networkInterface).description())
          .isEqualTo("EFS mount target for " + id + " (" + made.mountTargetId() + ")");
      assertThat(groups(efs, made)).containsExactly("sg-00000000");
      assertThat(efs.describe(id).numberOfMountTargets()).isEqualTo(1);
    }
  }

  @Test
  void strictly_a_mount_target_is_still_being_created_in_the_first_answer() {
    try (var efs = Efs.strict().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();

      var made = efs.createMountTarget(id, first);

      assertThat(made.lifeCycleState()).isEqualTo(LifeCycleState.CREATING);
      assertThat(efs.mountTargets(id))
          .singleElement()
          .satisfies(it -> assertThat(it.lifeCycleState()).isEqualTo(LifeCycleState.AVAILABLE));
    }
  }

  @Test
  void a_zone_has_one_mount_target_of_a_file_system() {
    try (var efs = Efs.lenient().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();
      efs.createMountTarget(id, first);

      assertThat(refusal(efs, id, first)).isEqualTo("MountTargetConflict");
      assertThat(refusal(efs, id, sameZone)).isEqualTo("MountTargetConflict");
      assertThat(Efs.refusal(() -> efs.createMountTarget(id, sameZone)).message())
          .isEqualTo("mount target already exists in this AZ");
      efs.createMountTarget(id, second);
      efs.createMountTarget(efs.createFileSystem().fileSystemId(), sameZone);
      assertThat(efs.mountTargets(id)).hasSize(2);
      assertThat(networks.interfaces()).hasSize(3);
    }
  }

  @Test
  void all_mount_targets_of_a_file_system_are_in_one_vpc() {
    try (var efs = Efs.lenient().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();
      efs.createMountTarget(id, first);

      assertThat(refusal(efs, id, otherVpc)).isEqualTo("MountTargetConflict");
    }
  }

  @Test
  void what_the_network_refuses_is_refused_with_the_errors_of_efs() {
    try (var efs = Efs.lenient().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();
      String other = efs.createFileSystem().fileSystemId();
      create(efs, other, first, it -> it.ipAddress = "10.0.1.9");

      assertThat(refusal(efs, id, "subnet-99999999")).isEqualTo("SubnetNotFound");
      assertThat(refusal(efs, "fs-99999999", first)).isEqualTo("FileSystemNotFound");
      assertThat(refusal(efs, id, first, it -> it.ipAddress = "10.0.1.9"))
          .isEqualTo("IpAddressInUse");
      assertThat(refusal(efs, id, first, it -> it.ipAddress = "192.168.0.1"))
          .isEqualTo("BadRequest");
      assertThat(refusal(efs, id, first, it -> it.securityGroups = List.of("sg-deadbeef")))
          .isEqualTo("SecurityGroupNotFound");
      assertThat(refusal(efs, id, first, it -> it.ipv6Address = "::1")).isEqualTo("BadRequest");
      assertThat(efs.mountTargets(id)).isEmpty();
      assertThat(networks.interfaces()).hasSize(1);
    }
  }

  @Test
  void a_one_zone_file_system_has_mount_targets_in_its_zone_only() {
    try (var efs = Efs.lenient().with(networks)) {
      String id =
          efs.call(
                  CreateFileSystem.class,
                  CreateFileSystem.Request.of(it -> {
                    it.creationToken = "one-zone";
                    it.availabilityZoneName = "us-east-1b";
                  }))
              .fileSystemId();

      assertThat(refusal(efs, id, first)).isEqualTo("AvailabilityZonesMismatch");
      assertThat(efs.createMountTarget(id, second).availabilityZoneName()).isEqualTo("us-east-1b");
    }
  }

  @Test
  void security_groups_can_be_given_and_changed() {
    try (var efs = Efs.lenient().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();
      var made = create(efs, id, first, it -> it.securityGroups = List.of("sg-11111111"));

      modify(efs, made, List.of("sg-22222222", "sg-33333333"));

      assertThat(groups(efs, made)).containsExactly("sg-22222222", "sg-33333333");
      assertThat(networks.interfaces().get(Objects.requireNonNull(made.networkInterfaceId())))
          .satisfies(it ->
              assertThat(Objects.requireNonNull(it).securityGroups())
                  .containsExactly("sg-22222222", "sg-33333333"));
      assertThat(Efs.refusal(() -> modify(efs, made, List.of("sg-deadbeef"))).code())
          .isEqualTo("SecurityGroupNotFound");
      assertThat(groups(efs, made)).containsExactly("sg-22222222", "sg-33333333");
    }
  }

  @Test
  void a_deleted_mount_target_gives_its_address_back() {
    try (var efs = Efs.lenient().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();
      String target = efs.createMountTarget(id, first).mountTargetId();

      efs.call(DeleteMountTarget.class, new DeleteMountTarget.Request(target));

      assertThat(networks.interfaces()).isEmpty();
      assertThat(efs.mountTargets(id)).isEmpty();
      assertThat(
              Efs.refusal(() ->
                      efs.call(DeleteMountTarget.class, new DeleteMountTarget.Request(target)))
                  .code())
          .isEqualTo("MountTargetNotFound");
    }
  }

  @Test
  void mount_targets_are_found_by_one_selector() {
    try (var efs = Efs.lenient().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();
      String target = efs.createMountTarget(id, first).mountTargetId();
      String accessPoint =
          Objects.requireNonNull(efs.createAccessPoint(id, "/", null).accessPointId());

      assertThat(find(efs, it -> it.mountTargetId = target)).containsExactly(target);
      assertThat(find(efs, it -> it.accessPointId = accessPoint)).containsExactly(target);
      assertThat(Efs.refusal(() -> find(efs, _ -> {})).code()).isEqualTo("BadRequest");
      assertThat(
              Efs.refusal(() ->
                      find(
                          efs,
                          it -> {
                            it.mountTargetId = target;
                            it.fileSystemId = id;
                          }))
                  .code())
          .isEqualTo("BadRequest");
    }
  }

  @Test
  void strictly_a_file_system_that_has_mount_targets_stays() {
    try (var efs = Efs.strict().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();
      efs.createMountTarget(id, first);

      var refusal =
          Efs.refusal(() -> efs.call(DeleteFileSystem.class, new DeleteFileSystem.Request(id)));

      assertThat(refusal.code()).isEqualTo("FileSystemInUse");
      assertThat(refusal.status()).isEqualTo(409);
      assertThat(efs.describe(id).numberOfMountTargets()).isEqualTo(1);
    }
  }

  @Test
  void leniently_the_mount_targets_of_a_deleted_file_system_go_with_it() {
    try (var efs = Efs.lenient().with(networks)) {
      String id = efs.createFileSystem().fileSystemId();
      efs.createMountTarget(id, first);

      efs.call(DeleteFileSystem.class, new DeleteFileSystem.Request(id));

      assertThat(networks.interfaces()).isEmpty();
    }
  }

  @Test
  void without_networks_a_mount_target_has_neither_address_nor_zone() {
    try (var efs = Efs.lenient()) {
      String id = efs.createFileSystem().fileSystemId();

      var made = efs.createMountTarget(id, "subnet-12345678");

      assertThat(made.subnetId()).isEqualTo("subnet-12345678");
      assertThat(made.ipAddress()).isNull();
      assertThat(made.availabilityZoneName()).isNull();
      assertThat(made.networkInterfaceId()).isNull();
      assertThat(refusal(efs, id, "subnet-12345678")).isEqualTo("MountTargetConflict");
    }
  }

  private static List<String> find(Efs efs, Consumer<DescribeMountTargets.Request.Builder> by) {
    return Objects.requireNonNull(
            efs.call(DescribeMountTargets.class, DescribeMountTargets.Request.of(by))
                .mountTargets())
        .stream()
        .map(MountTargetDescription::mountTargetId)
        .toList();
  }

  private static void modify(Efs efs, MountTargetDescription target, List<String> groups) {
    efs.call(
        ModifyMountTargetSecurityGroups.class,
        new ModifyMountTargetSecurityGroups.Request(target.mountTargetId(), groups));
  }

  private static List<String> groups(Efs efs, MountTargetDescription target) {
    return efs.call(
            DescribeMountTargetSecurityGroups.class,
            new DescribeMountTargetSecurityGroups.Request(target.mountTargetId()))
        .securityGroups();
  }

  private static String refusal(Efs efs, String fileSystemId, String subnetId) {
    return refusal(efs, fileSystemId, subnetId, _ -> {});
  }

  private static String refusal(
      Efs efs,
      String fileSystemId,
      String subnetId,
      Consumer<CreateMountTarget.Request.Builder> members) {
    return Efs.refusal(() -> create(efs, fileSystemId, subnetId, members)).code();
  }

  private static MountTargetDescription create(
      Efs efs,
      String fileSystemId,
      String subnetId,
      Consumer<CreateMountTarget.Request.Builder> members) {
    return efs.call(
        CreateMountTarget.class,
        CreateMountTarget.Request.of(it -> {
          it.fileSystemId = fileSystemId;
          it.subnetId = subnetId;
          members.accept(it);
        }));
  }
}
