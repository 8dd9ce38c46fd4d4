package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class GroupPlaceTest {
  @Test
  void a_group_of_version_2_is_looked_for_upwards_from_our_own() {
    var places =
        GroupPlace.of(
            "0::/user.slice/user-1000.slice/user@1000.service/app.slice/shell.scope\n",
            "28 23 0:25 / /sys/fs/cgroup rw,nosuid,nodev - cgroup2 cgroup2 rw,nsdelegate\n");

    assertThat(places)
        .startsWith(
            v2("/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice/shell.scope"),
            v2("/sys/fs/cgroup/user.slice/user-1000.slice/user@1000.service/app.slice"))
        .endsWith(v2("/sys/fs/cgroup/user.slice"), v2("/sys/fs/cgroup"));
  }

  @Test
  void a_group_of_version_1_is_among_other_controllers() {
    var places =
        GroupPlace.of(
            "4:cpu,cpuacct:/other\n3:devices,memory:/shell\n1:name=systemd:/x\n",
            """
            30 23 0:26 / /sys/fs/cgroup/cpu,cpuacct rw - cgroup cgroup rw,cpu,cpuacct
            31 23 0:27 / /sys/fs/cgroup/memory rw shared:9 - cgroup cgroup rw,devices,memory
            """);

    assertThat(places)
        .containsExactly(v1("/sys/fs/cgroup/memory/shell"), v1("/sys/fs/cgroup/memory"));
  }

  @Test
  void in_a_container_the_group_is_where_it_is_mounted() {
    String groups = "3:memory:/docker/4c1f\n";

    assertThat(
            GroupPlace.of(
                groups,
                "31 23 0:27 /docker/4c1f /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n"))
        .containsExactly(v1("/sys/fs/cgroup/memory"));
    assertThat(
            GroupPlace.of(
                groups, "31 23 0:27 /../.. /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n"))
        .containsExactly(v1("/sys/fs/cgroup/memory"));
  }

  @Test
  void with_both_versions_the_one_that_has_memory_comes_first() {
    var places =
        GroupPlace.of(
            "8:memory:/\n0::/\n",
            """
            31 23 0:27 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw
            32 23 0:28 / /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory
            """);

    assertThat(places).containsExactly(v1("/sys/fs/cgroup/memory"), v2("/sys/fs/cgroup/unified"));
  }

  @Test
  void a_machine_without_control_groups_has_no_place() {
    assertThat(GroupPlace.of("", "")).isEmpty();
    assertThat(GroupPlace.of("0::/\n", "22 1 0:4 / /proc rw - proc proc rw\n")).isEmpty();
  }

  private static GroupPlace v1(String path) {
    return new GroupPlace(GroupVersion.V1, Path.of(path));
  }

  private static GroupPlace v2(String path) {
    return new GroupPlace(GroupVersion.V2, Path.of(path));
  }
}
