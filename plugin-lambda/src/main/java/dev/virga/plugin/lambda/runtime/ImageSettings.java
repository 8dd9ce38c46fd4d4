package dev.virga.plugin.lambda.runtime;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.JsonPointerBasedFilter;
import com.fasterxml.jackson.core.filter.TokenFilter.Inclusion;
import dev.virga.plugin.lambda.model.Architecture;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Body;
import dev.virga.spi.capability.ImageStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// What an image says about how it is run
/// ([configuration](https://github.com/opencontainers/image-spec/blob/main/config.md)).
///
/// @param directory the working directory, or the empty string
record ImageSettings(
    List<String> entryPoint,
    List<String> command,
    String directory,
    Map<String, String> variables) {
  /// Of an image that nobody here has.
  static final ImageSettings UNKNOWN = new ImageSettings(List.of(), List.of(), "", Map.of());

  private static final JsonFactory JSON = new JsonFactory();

  /// Those of a function's image, as far as the registry has it.
  static ImageSettings find(StoredFunction function, ImageStore images) throws IOException {
    String reference =
        Objects.requireNonNullElse(
            function.resolvedImageUri(), Objects.requireNonNullElse(function.imageUri(), ""));
    Optional<ImageStore.Manifest> found = images.resolve(function.scope(), reference);
    if (found.isEmpty()) {
      return UNKNOWN;
    }
    ImageStore.Manifest manifest = forPlatform(found.get(), function, images);
    String digest = text(manifest.content(), "/config/digest");
    Optional<Body> blob = images.blob(manifest.scope(), manifest.repository(), digest);
    if (blob.isEmpty()) {
      return UNKNOWN;
    }
    try (var in = blob.get().stream()) {
      return of(in.readAllBytes());
    }
  }

  private static ImageSettings of(byte[] configuration) throws IOException {
    var variables = new LinkedHashMap<String, String>();
    for (String variable : texts(configuration, "/config/Env")) {
      String[] parts = variable.split("=", 2);
      variables.put(parts[0], parts.length == 2 ? parts[1] : "");
    }
    return new ImageSettings(
        texts(configuration, "/config/Entrypoint"),
        texts(configuration, "/config/Cmd"),
        text(configuration, "/config/WorkingDir"),
        variables);
  }

  /// The image for the function's architecture, where there are several.
  private static ImageStore.Manifest forPlatform(
      ImageStore.Manifest manifest, StoredFunction function, ImageStore images) throws IOException {
    List<Architecture> asked = function.configuration().architectures();
    String architecture = asked != null && asked.contains(Architecture.ARM64) ? "arm64" : "amd64";
    for (int i = 0; ; i++) {
      String entry = "/manifests/" + i;
      String digest = text(manifest.content(), entry + "/digest");
      if (digest.isEmpty()) {
        return manifest;
      }
      if (text(manifest.content(), entry + "/platform/architecture").equals(architecture)) {
        return images.manifest(manifest.scope(), manifest.repository(), digest).orElse(manifest);
      }
    }
  }

  private static String text(byte[] json, String pointer) throws IOException {
    List<String> found = texts(json, pointer);
    return found.isEmpty() ? "" : found.getFirst();
  }

  /// The texts at a place of a document, or in the list that is there.
  private static List<String> texts(byte[] json, String pointer) throws IOException {
    var found = new ArrayList<String>();
    try (var parser =
        new FilteringParserDelegate(
            JSON.createParser(json),
            new JsonPointerBasedFilter(pointer),
            Inclusion.ONLY_INCLUDE_ALL,
            false)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken().isScalarValue()) {
          found.add(Objects.requireNonNullElse(parser.getValueAsString(), ""));
        }
      }
    }
    return found;
  }
}
