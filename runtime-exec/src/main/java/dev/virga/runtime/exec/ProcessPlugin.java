package dev.virga.runtime.exec;

import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.ExecutorPlugin;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// The executor `process`: commands run as processes of this machine, images are ignored.
public final class ProcessPlugin implements ExecutorPlugin {
  private @Nullable Launch launch;

  @Override
  public String name() {
    return "process";
  }

  @Override
  public synchronized Availability probe() {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return new Availability(false, "needs Linux, macOS or another Unix");
    }
    return new Availability(true, launch().detail());
  }

  @Override
  public synchronized Executor start(InstantSource clock) {
    return new ProcessExecutor(launch(), clock);
  }

  private Launch launch() {
    if (launch == null) {
      launch = Launch.probe();
    }
    return launch;
  }
}
