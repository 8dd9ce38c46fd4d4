package dev.virga.launcher.hooks;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.ExecutorPlugin;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// Runs hooks as processes of this machine, whatever executor the services use: a hook's whole tree of
/// processes ends with it, and with Virga.
final class HookProcesses implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger("dev.virga.hooks");
  private static final String EXECUTOR = "process";

  private @Nullable Executor executor;
  private boolean closed;

  /// Runs a hook to its end, with its output in the log.
  ///
  /// @return the exit code
  /// @throws IOException if it cannot be started, with a message for the user
  int run(Hook hook, Map<String, String> environment) throws IOException, InterruptedException {
    Path directory = hook.directory();
    var workload =
        new Workload(
            hook.title(), "", hook.command(), environment, directory, null, null, null, List.of());
    Execution execution =
        executor()
            .start(
                workload,
                (_, _, text) -> LOG.log(System.Logger.Level.INFO, hook.title() + ": " + text));
    return execution.await().code();
  }

  private synchronized Executor executor() throws IOException {
    if (closed) {
      throw new IOException("Virga ends");
    }
    Executor running = executor;
    if (running == null) {
      running = start();
      executor = running;
    }
    return running;
  }

  private static Executor start() throws IOException {
    ClassLoader loader = HookProcesses.class.getClassLoader();
    for (ExecutorPlugin plugin : ServiceLoader.load(ExecutorPlugin.class, loader)) {
      if (plugin.name().equals(EXECUTOR)) {
        ExecutorPlugin.Availability here = plugin.probe();
        if (here.works()) {
          return plugin.start(Clock.systemUTC());
        }
        throw new IOException("processes do not work here: " + here.detail());
      }
    }
    throw new IOException("this Virga was built without its executor of processes");
  }

  /// Ends everything that still runs, and waits for it.
  @Override
  public void close() {
    Executor running;
    synchronized (this) {
      closed = true;
      running = executor;
    }
    if (running != null) {
      running.close();
    }
  }
}
