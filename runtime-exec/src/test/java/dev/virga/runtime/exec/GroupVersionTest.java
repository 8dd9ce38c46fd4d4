package dev.virga.runtime.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files of both versions, as the kernel writes them, in a directory that is none of the kernel's.
class GroupVersionTest {
  @TempDir Path group;

  @BeforeEach
  void folder() throws IOException {
    file("memory.stat", "anon 4096\nfile 999\nshmem 5\ncache 999\nrss 1\ntotal_rss 8192\n");
    file("memory.events", "low 0\nhigh 0\nmax 7\noom 2\noom_kill 1\noom_group_kill 0\n");
    file("memory.oom_control", "oom_kill_disable 0\nunder_oom 0\noom_kill 3\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(group.resolve(name), text);
  }

  @Test
  void version_2_limits_memory_and_forbids_swap() throws IOException {
    Path limit = file("memory.max", "");
    Path swap = file("memory.swap.max", "");

    GroupVersion.V2.limit(group, 1234);

    assertThat(limit).hasContent("1234");
    assertThat(swap).hasContent("0");
  }

  @Test
  void version_1_limits_memory_together_with_swap() throws IOException {
    Path limit = file("memory.limit_in_bytes", "");
    Path both = file("memory.memsw.limit_in_bytes", "");

    GroupVersion.V1.limit(group, 1234);

    assertThat(limit).hasContent("1234");
    assertThat(both).hasContent("1234");
  }

  @Test
  void without_accounting_for_swap_the_rest_is_limited() throws IOException {
    Path old = file("memory.limit_in_bytes", "");
    Path swappiness = file("memory.swappiness", "");
    Path limit = file("memory.max", "");

    GroupVersion.V1.limit(group, 1);
    GroupVersion.V2.limit(group, 2);

    assertThat(old).hasContent("1");
    assertThat(swappiness).hasContent("0");
    assertThat(limit).hasContent("2");
    assertThat(group.resolve("memory.memsw.limit_in_bytes")).doesNotExist();
  }

  @Test
  void a_group_that_has_no_limit_to_set_is_an_error() {
    assertThatThrownBy(() -> GroupVersion.V1.limit(group, 1)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> GroupVersion.V2.limit(group, 1)).isInstanceOf(IOException.class);
  }

  @Test
  void kills_and_memory_without_files_are_read() throws IOException {
    assertThat(GroupVersion.V1.kills(group)).isEqualTo(3);
    assertThat(GroupVersion.V2.kills(group)).isEqualTo(1);
    assertThat(GroupVersion.V1.anonymous(group)).isEqualTo(8192);
    assertThat(GroupVersion.V2.anonymous(group)).isEqualTo(4096);
  }

  @Test
  void version_2_needs_the_controller_of_memory_among_those_of_children() throws IOException {
    file("cgroup.subtree_control", "cpu memory pids\n");
    assertThat(GroupVersion.V2.mayHold(group)).isTrue();

    Path controllers = file("cgroup.subtree_control", "");
    assertThat(GroupVersion.V2.mayHold(group)).isFalse();
    GroupVersion.V2.open(group);
    assertThat(controllers).hasContent("+memory");
  }
}
