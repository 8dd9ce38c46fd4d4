/// Executors: how workloads run on this machine.
///
/// Provides the executor `process`, which needs nothing but a Unix-like system. Nothing is exported:
/// the platform finds executors by `ServiceLoader`.
@org.jspecify.annotations.NullMarked
module dev.virga.runtime.exec {
  requires dev.virga.spi;

  provides dev.virga.spi.exec.ExecutorPlugin with
      dev.virga.runtime.exec.ProcessPlugin;
}
