package dev.virga.runtime.exec;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/// The two ways in which Linux limits the memory of a group of processes: its files, by name.
enum GroupVersion {
  /// [Control groups of version 1](https://docs.kernel.org/admin-guide/cgroup-v1/memory.html).
  V1("memory.oom_control", "total_rss ") {
    @Override
    boolean mayHold(Path parent) {
      return Files.exists(parent.resolve("memory.limit_in_bytes"));
    }

    @Override
    void open(Path group) {}

    @Override
    void limit(Path group, long bytes) throws IOException {
      write(group.resolve("memory.limit_in_bytes"), Long.toString(bytes));
      // The second one is not there where the kernel does not account for swap.
      if (!writeIfThere(group.resolve("memory.memsw.limit_in_bytes"), Long.toString(bytes))) {
        writeIfThere(group.resolve("memory.swappiness"), "0");
      }
    }
  },

  /// [Control groups of version 2](https://docs.kernel.org/admin-guide/cgroup-v2.html#memory).
  V2("memory.events", "anon ") {
    @Override
    boolean mayHold(Path parent) throws IOException {
      return Stream.of(Files.readString(parent.resolve(CHILDREN)).strip().split(" "))
          .anyMatch("memory"::equals);
    }

    @Override
    void open(Path group) throws IOException {
      write(group.resolve(CHILDREN), "+memory");
    }

    @Override
    void limit(Path group, long bytes) throws IOException {
      write(group.resolve("memory.max"), Long.toString(bytes));
      writeIfThere(group.resolve("memory.swap.max"), "0");
    }
  };

  private static final String CHILDREN = "cgroup.subtree_control";

  private final String events;
  private final String anonymous;

  GroupVersion(String events, String anonymous) {
    this.events = events;
    this.anonymous = anonymous;
  }

  /// Whether groups with a memory limit can be in this one, as far as its files tell.
  abstract boolean mayHold(Path parent) throws IOException;

  /// Lets groups with a memory limit be in this one.
  abstract void open(Path group) throws IOException;

  /// Limits all processes of a group together, and keeps them out of swap.
  abstract void limit(Path group, long bytes) throws IOException;

  /// How many of its processes the kernel has killed for memory.
  long kills(Path group) throws IOException {
    return number(Files.readString(group.resolve(events)), "oom_kill ");
  }

  /// Its memory without files and without what is in temporary directories, in bytes.
  long anonymous(Path group) throws IOException {
    return number(Files.readString(group.resolve("memory.stat")), anonymous);
  }

  /// The number in the line that begins with a name; 0 where there is none.
  private static long number(String text, String name) {
    return text.lines()
        .filter(it -> it.startsWith(name))
        .findFirst()
        .map(it -> Long.parseLong(it.substring(name.length()).strip()))
        .orElse(0L);
  }

  private static boolean writeIfThere(Path file, String text) throws IOException {
    try {
      write(file, text);
      return true;
    } catch (NoSuchFileException _) {
      return false;
    }
  }

  /// Never creates a file: the kernel makes those of a group.
  private static void write(Path file, String text) throws IOException {
    Files.write(file, text.getBytes(StandardCharsets.US_ASCII), StandardOpenOption.WRITE);
  }
}
