package dev.virga.runtime.exec;

import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.ExecutorPlugin;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The executor `process`: commands run as processes of this machine, images are ignored.
public final class ProcessPlugin implements ExecutorPlugin {
  private @Nullable Launch launch;
  private Optional<GroupPlace> groups = Optional.empty();

  @Override
  public String name() {
    return "process";
  }

  @Override
  public synchronized Availability probe() {
    if (System.getProperty("os.name").startsWith("Windows")) {
      return new Availability(false, "needs Linux, macOS or another Unix");
    }
    return new Availability(
        true, launch().detail() + "; " + MemoryLimits.detail(groups.orElse(null)));
  }

  @Override
  public synchronized Executor start(InstantSource clock) {
    var launch = launch();
    groups.ifPresent(MemoryLimits::sweep);
    return new ProcessExecutor(launch, groups.orElse(null), clock);
  }

  private Launch launch() {
    if (launch == null) {
      // each waits for processes, and a start waits for both
      var limits = CompletableFuture.supplyAsync(MemoryLimits::probe, Thread::startVirtualThread);
      launch = Launch.probe();
      groups = limits.join();
    }
    return launch;
  }
}
