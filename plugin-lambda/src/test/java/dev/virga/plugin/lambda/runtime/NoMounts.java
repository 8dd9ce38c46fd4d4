package dev.virga.plugin.lambda.runtime;

import dev.virga.runtime.exec.ProcessPlugin;
import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.MountException;
import dev.virga.spi.exec.Output;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.time.InstantSource;

/// An executor on a machine that mounts nothing.
record NoMounts(Executor processes) implements Executor {
  NoMounts() {
    this(new ProcessPlugin().start(InstantSource.system()));
  }

  @Override
  public String name() {
    return "no-mounts";
  }

  @Override
  public Execution start(Workload workload, Output output) throws IOException {
    if (!workload.mounts().isEmpty()) {
      throw new MountException("this machine does not let anybody mount");
    }
    return processes.start(workload, output);
  }

  @Override
  public void close() {
    processes.close();
  }
}
