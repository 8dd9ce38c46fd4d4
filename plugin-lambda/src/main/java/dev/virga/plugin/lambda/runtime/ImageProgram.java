package dev.virga.plugin.lambda.runtime;

import dev.virga.plugin.lambda.model.ImageConfig;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.ImageStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an image function runs: what the function's configuration says, else the image itself.
///
/// @param directory where it begins, or null for the executor's choice
/// @param variables the image's own
record ImageProgram(List<String> command, @Nullable Path directory, Map<String, String> variables) {

  /// The program of an image function.
  ///
  /// @throws CannotStart if nothing says what to run
  static ImageProgram of(StoredFunction function, ServiceContext context) throws CannotStart {
    ImageSettings image = settings(function, context);
    var response = function.configuration().imageConfigResponse();
    ImageConfig config = response == null ? null : response.imageConfig();
    List<String> command =
        Stream.concat(
                either(config == null ? null : config.entryPoint(), image.entryPoint()).stream(),
                either(config == null ? null : config.command(), image.command()).stream())
            .toList();
    if (command.isEmpty()) {
      throw new CannotStart(
          "Runtime.InvalidEntrypoint",
          "The image %s is not known here, and ImageConfig has no EntryPoint or Command: nothing says what to run."
              .formatted(function.imageUri()));
    }
    return new ImageProgram(command, directory(config, image), image.variables());
  }

  /// A directory of the image need not be on this machine; one that the function asks for must.
  private static @Nullable Path directory(@Nullable ImageConfig config, ImageSettings image)
      throws CannotStart {
    String asked = config == null ? null : config.workingDirectory();
    if (asked == null || asked.isEmpty()) {
      Path ofImage = Path.of(image.directory());
      return ofImage.isAbsolute() && Files.isDirectory(ofImage) ? ofImage : null;
    }
    if (!Files.isDirectory(Path.of(asked))) {
      throw new CannotStart(
          "Runtime.InvalidWorkingDir", "chdir " + asked + ": no such file or directory");
    }
    return Path.of(asked);
  }

  private static List<String> either(@Nullable List<String> asked, List<String> otherwise) {
    return asked == null || asked.isEmpty() ? otherwise : asked;
  }

  private static ImageSettings settings(StoredFunction function, ServiceContext context)
      throws CannotStart {
    try {
      ImageStore images = context.find(ImageStore.class).orElse(null);
      return images == null ? ImageSettings.UNKNOWN : ImageSettings.find(function, images);
    } catch (IOException e) {
      throw new CannotStart(
          "Runtime.InvalidEntrypoint", "The image cannot be read: " + e.getMessage());
    }
  }
}
