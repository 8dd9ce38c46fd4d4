package dev.virga.plugin.ecs.model;

import dev.virga.spi.wire.Name;

/// The values that ECS has for an ulimit name.
public enum UlimitName {
  @Name("core")
  CORE,
  @Name("cpu")
  CPU,
  @Name("data")
  DATA,
  @Name("fsize")
  FSIZE,
  @Name("locks")
  LOCKS,
  @Name("memlock")
  MEMLOCK,
  @Name("msgqueue")
  MSGQUEUE,
  @Name("nice")
  NICE,
  @Name("nofile")
  NOFILE,
  @Name("nproc")
  NPROC,
  @Name("rss")
  RSS,
  @Name("rtprio")
  RTPRIO,
  @Name("rttime")
  RTTIME,
  @Name("sigpending")
  SIGPENDING,
  @Name("stack")
  STACK,
}
