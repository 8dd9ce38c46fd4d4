package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.code.CodeStore;
import dev.virga.plugin.lambda.model.Layer;
import dev.virga.plugin.lambda.store.LayerContents;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.exec.Executor;
import dev.virga.spi.exec.Mount;
import dev.virga.spi.exec.MountException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/// Starts functions with what this machine has: its interpreters and its executor.
public final class LocalLauncher implements Launcher, AutoCloseable {
  private final ServiceContext context;
  private final CodeStore code;
  private final LayerContents layers;
  private final Interpreters interpreters;
  private final BundledFiles bundled;
  private final LayerTrees trees;
  private final FunctionVariables variables;
  private final Path temporary;
  private long starts;
  private final AtomicBoolean toldOfMounts = new AtomicBoolean();

  /// Nothing is looked for or made before the first function starts.
  public LocalLauncher(ServiceContext context, CodeStore code, LayerContents layers) {
    this.context = context;
    this.code = code;
    this.layers = layers;
    this.interpreters = new Interpreters(context.log());
    this.bundled = new BundledFiles(context.directory().resolve("runtime"));
    this.trees = new LayerTrees(code, context.directory().resolve("opt"));
    this.variables = new FunctionVariables(context);
    this.temporary = context.directory().resolve("tmp");
  }

  @Override
  public Sandbox start(Launch launch) throws CannotStart {
    Executor executor =
        context
            .find(Executor.class)
            .orElseThrow(() ->
                new CannotStart("Runtime.Unavailable", "Nothing can run here: no executor is on."));
    try {
      return launch.function().isImage() ? image(launch, executor) : zip(launch, executor);
    } catch (CodeStore.BrokenArchive e) {
      throw new CannotStart(
          "InvalidZipFileException",
          "Lambda could not unzip the deployment package: " + e.getMessage());
    } catch (MountException e) {
      throw new CannotStart(FunctionFileSystems.FAILURE, String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new CannotStart("Runtime.Unavailable", String.valueOf(e.getMessage()));
    }
  }

  private Sandbox image(Launch launch, Executor executor) throws IOException, CannotStart {
    var program = ImageProgram.of(launch.function(), context);
    var mounts = FunctionFileSystems.of(launch.function(), context);
    return new Processes(
            executor,
            launch,
            program.directory(),
            variables.of(launch, program.variables()),
            List.copyOf(mounts))
        .start(List.of(), program.command(), () -> {});
  }

  private Sandbox zip(Launch launch, Executor executor) throws IOException, CannotStart {
    var function = launch.function();
    String runtime = Objects.requireNonNull(function.configuration().runtime());
    var family = RuntimeFamily.of(runtime);
    Interpreter interpreter =
        family == RuntimeFamily.CUSTOM ? null : interpreters.find(family, runtime, executor);
    var fileSystems = FunctionFileSystems.of(function, context);
    var files = files(function, interpreter, fileSystems);
    Sandbox started = null;
    try {
      var zip = new ZipStart(executor, launch, family, interpreter, files, variables);
      started = fileSystems.isEmpty() ? anyhow(zip) : zip.mounted();
      return started;
    } finally {
      if (started == null) {
        files.close();
      }
    }
  }

  private Sandbox anyhow(ZipStart zip) throws IOException, CannotStart {
    try {
      return zip.mounted();
    } catch (MountException e) {
      if (!toldOfMounts.getAndSet(true)) {
        context.log().log(
            System.Logger.Level.WARNING,
            "Functions do not find their code at /var/task and their layers at /opt, but where"
                + " LAMBDA_TASK_ROOT and search paths say: {0}",
            e.getMessage());
      }
      return zip.direct();
    }
  }

  private FunctionFiles files(
      StoredFunction function, @Nullable Interpreter interpreter, List<Mount.Directory> fileSystems)
      throws IOException, CannotStart {
    var further = new ArrayList<>(fileSystems);
    String hidden = hiddenByLayers(interpreter);
    if (hidden != null) {
      Path folder = Layout.LAYERS.resolve(hidden);
      further.add(new Mount.Directory(folder, folder.toString(), true));
    }
    Path opt = trees.of(archives(function), hidden);
    var storage = function.configuration().ephemeralStorage();
    return new FunctionFiles(
        code.unpack(Objects.requireNonNullElse(function.configuration().codeSha256(), "")),
        opt,
        bundled.directory(),
        scratch(),
        further,
        storage == null ? 512 : storage.size());
  }

  /// A directory for one environment's temporary files, which nobody has used before.
  private synchronized Path scratch() {
    if (starts == 0) {
      FileTree.delete(temporary); // of an earlier start
    }
    starts++;
    return temporary.resolve(String.valueOf(starts));
  }

  /// The directory in `/opt` that an interpreter of this machine lives in, if it does.
  private static @Nullable String hiddenByLayers(@Nullable Interpreter interpreter) {
    return interpreter != null && interpreter.program().startsWith(Layout.LAYERS)
        ? interpreter.program().getName(1).toString()
        : null;
  }

  private List<String> archives(StoredFunction function) throws CannotStart {
    var archives = new ArrayList<String>();
    List<Layer> used = function.configuration().layers();
    for (Layer layer : used == null ? List.<Layer>of() : used) {
      String arn = Objects.requireNonNull(layer.arn());
      archives.add(
          layers
              .codeSha256(arn)
              .orElseThrow(
                  () -> new CannotStart("Runtime.InvalidLayer", "The layer is not there: " + arn)));
    }
    return archives;
  }

  /// Removes the directories that functions shared. Their environments are closed before.
  @Override
  public void close() {
    trees.close();
    FileTree.delete(temporary);
  }
}
