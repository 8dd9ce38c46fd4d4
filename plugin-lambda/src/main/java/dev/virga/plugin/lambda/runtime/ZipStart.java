package dev.virga.plugin.lambda.runtime;

import dev.virga.spi.exec.Executor;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One start of a zip function, for which everything has been found.
///
/// @param interpreter what runs it, or null for a custom runtime
record ZipStart(
    Executor executor,
    Launcher.Launch launch,
    RuntimeFamily family,
    @Nullable Interpreter interpreter,
    FunctionFiles files,
    FunctionVariables variables) {

  /// With AWS's paths.
  ///
  /// @throws dev.virga.spi.exec.MountException if the machine cannot mount
  Sandbox mounted() throws IOException, CannotStart {
    List<String> extensions = extensions();
    return start(files.mounted(!extensions.isEmpty()), extensions);
  }

  /// With the directories themselves.
  Sandbox direct() throws IOException, CannotStart {
    return start(files.direct(), extensions());
  }

  private Sandbox start(Layout layout, List<String> extensions) throws IOException, CannotStart {
    Map<String, String> environment = variables.of(launch, layout, interpreter, family);
    List<String> command =
        interpreter == null
            ? RuntimeCommand.custom(files, layout)
            : RuntimeCommand.of(family, interpreter, launch.function(), layout, environment);
    Path folder = layout.layers().resolve("extensions");
    return new Processes(executor, launch, layout.task(), environment, layout.mounts())
        .start(extensions.stream().map(folder::resolve).toList(), command, files::close);
  }

  /// The file names of the [extensions](https://docs.aws.amazon.com/lambda/latest/dg/lambda-extensions.html)
  /// that run as processes of their own.
  private List<String> extensions() throws IOException {
    var names = new ArrayList<String>();
    try (DirectoryStream<Path> found =
        Files.newDirectoryStream(files.layers().resolve("extensions"), Files::isRegularFile)) {
      found.forEach(it -> names.add(String.valueOf(it.getFileName())));
    } catch (NoSuchFileException | NotDirectoryException _) {
      return List.of();
    }
    names.sort(null);
    return names;
  }
}
