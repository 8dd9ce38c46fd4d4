package dev.virga.container;

import java.io.IOException;

/// A bridge of the machine that containers of one engine are connected by.
///
/// @param name the device, or `none` where there is no `ip` program to make one: containers then have the
///     machine's network (`--network host`) or none
record EngineNetwork(String name) implements AutoCloseable {
  private static final String NONE = "none";

  /// Makes one, in a subnet that depends on this process so that several engines do not meet.
  static EngineNetwork create() throws IOException {
    if (Programs.find("ip").isEmpty()) {
      return new EngineNetwork(NONE);
    }
    long process = ProcessHandle.current().pid();
    String name = "virga" + process % 1_000_000;
    Programs.output("ip", "link", "add", "name", name, "type", "bridge");
    String address = "10.%d.%d.1/24".formatted(100 + process / 250 % 100, process % 250);
    Programs.output("ip", "address", "add", address, "dev", name);
    Programs.output("ip", "link", "set", name, "up");
    return new EngineNetwork(name);
  }

  boolean exists() {
    return !name.equals(NONE);
  }

  @Override
  public void close() throws IOException {
    if (exists()) {
      Programs.output("ip", "link", "delete", name);
    }
  }
}
