/// Executors: how workloads run on this machine.
@org.jspecify.annotations.NullMarked
module dev.virga.runtime.exec {
  requires dev.virga.spi;
}
