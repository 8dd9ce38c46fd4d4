package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.exec.Execution;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.MountException;
import dev.virga.spi.exec.Workload;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Starts the processes of one environment: extensions first, then the runtime.
///
/// @param executor runs them
/// @param launch whose they are
/// @param directory where they begin, or null for the executor's choice
/// @param variables their environment
/// @param mounts what they find at paths of their own
record Processes(
    Executor executor,
    Launcher.Launch launch,
    @Nullable Path directory,
    Map<String, String> variables,
    List<Mount> mounts) {
  private static final long MEGABYTE = 1 << 20;

  /// Starts them.
  ///
  /// @param extensions the programs of the extensions, as the processes see them
  /// @param cleanUp what is done when all have ended; not if they cannot be started
  /// @throws MountException if the machine cannot mount
  Sandbox start(List<Path> extensions, List<String> command, Runnable cleanUp)
      throws MountException, CannotStart {
    var started = new ArrayList<Execution>();
    boolean complete = false;
    try {
      for (Path extension : extensions) {
        started.add(start(extension));
      }
      var runtime = executor.start(workload(command), launch.output());
      complete = true;
      return new ProcessSandbox(runtime, started, cleanUp);
    } catch (MountException e) {
      throw e;
    } catch (IOException e) {
      throw new CannotStart("Runtime.InvalidEntrypoint", words(e));
    } finally {
      if (!complete) {
        started.forEach(ProcessSandbox::kill);
      }
    }
  }

  private Execution start(Path extension) throws MountException, CannotStart {
    try {
      return executor.start(workload(List.of(extension.toString())), launch.extensionOutput());
    } catch (MountException e) {
      throw e;
    } catch (IOException e) {
      throw new CannotStart("Extension.LaunchError", words(e));
    }
  }

  /// AWS's words where it says the same as executors.
  private static String words(IOException failure) {
    return String.valueOf(failure.getMessage()).replaceFirst("^exec /", "fork/exec /");
  }

  private Workload workload(List<String> command) {
    var function = launch.function();
    return new Workload(
        function.name(),
        function.imageUri() == null ? "" : function.imageUri(),
        command,
        variables,
        directory,
        null,
        function.memorySize() * MEGABYTE,
        null,
        mounts);
  }
}
