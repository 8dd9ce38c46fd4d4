package dev.virga.plugin.ecr.document;

import dev.virga.plugin.ecr.EcrErrors;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an image manifest says: of an image
/// ([OCI](https://github.com/opencontainers/image-spec/blob/main/manifest.md),
/// [Docker](https://distribution.github.io/distribution/spec/manifest-v2-2/)) or of several images for
/// as many platforms.
///
/// @param mediaType its media type
/// @param artifactType what `artifactMediaType` is answered, or null
/// @param blobs the configuration and the layers that a registry has to have; none of an index
/// @param references the digests of the manifests that an index lists
/// @param subject the digest of the manifest that it refers to, or null
/// @param annotations its annotations
public record Manifest(
    String mediaType,
    @Nullable String artifactType,
    List<Descriptor> blobs,
    List<String> references,
    @Nullable String subject,
    Map<String, String> annotations) {

  /// Something that a manifest names.
  ///
  /// @param size in bytes
  public record Descriptor(String mediaType, String digest, long size) {}

  /// Reads a manifest.
  ///
  /// @param mediaType what the client says that it is, or null
  /// @throws dev.virga.spi.AwsException `InvalidParameterException` if it is none that ECR takes
  public static Manifest parse(String text, @Nullable String mediaType) {
    Map<?, ?> document =
        Json.object(text).orElseThrow(() -> EcrErrors.invalidManifest("Invalid JSON syntax"));
    ManifestKind kind = ManifestKind.of(document, mediaType);
    if (!(document.get("schemaVersion") instanceof Number version) || version.intValue() != 2) {
      throw EcrErrors.invalidManifest("Manifest schema version is not supported");
    }
    return kind.list() ? index(kind, document) : image(kind, document);
  }

  private static Manifest image(ManifestKind kind, Map<?, ?> document) {
    if (!(document.get("config") instanceof Map<?, ?> config)
        || !(document.get("layers") instanceof List<?> layers)) {
      throw EcrErrors.invalidManifest("Image manifest must have a config and layers");
    }
    if (layers.isEmpty() && kind == ManifestKind.DOCKER_IMAGE) {
      throw EcrErrors.invalidManifest("Image has to have at least 1 layer");
    }
    Descriptor configuration = descriptor(config);
    var blobs = new ArrayList<Descriptor>();
    blobs.add(configuration);
    for (Object it : layers) {
      Descriptor layer = descriptor(it);
      if (!isForeign(layer)) {
        blobs.add(layer);
      }
    }
    String artifact = Json.string(document, "artifactType").orElse(configuration.mediaType());
    return new Manifest(
        kind.mediaType(),
        artifact,
        List.copyOf(blobs),
        List.of(),
        subject(document),
        annotations(document));
  }

  private static Manifest index(ManifestKind kind, Map<?, ?> document) {
    if (!(document.get("manifests") instanceof List<?> manifests)) {
      throw EcrErrors.invalidManifest("Manifest list must have manifests");
    }
    List<String> references = manifests.stream().map(it -> descriptor(it).digest()).toList();
    return new Manifest(
        kind.mediaType(),
        Json.string(document, "artifactType").orElse(null),
        List.of(),
        references,
        subject(document),
        annotations(document));
  }

  /// Layers that are fetched from elsewhere are not in a registry.
  private static boolean isForeign(Descriptor layer) {
    return layer.mediaType().contains(".foreign.")
        || layer.mediaType().contains(".nondistributable.");
  }

  private static @Nullable String subject(Map<?, ?> document) {
    return document.get("subject") instanceof Map<?, ?> it ? descriptor(it).digest() : null;
  }

  private static Descriptor descriptor(@Nullable Object value) {
    if (value instanceof Map<?, ?> it
        && it.get("mediaType") instanceof String mediaType
        && it.get("digest") instanceof String digest
        && Digest.isOne(digest)
        && it.get("size") instanceof Number size) {
      return new Descriptor(mediaType, digest, size.longValue());
    }
    throw EcrErrors.invalidManifest("Invalid descriptor: mediaType, digest and size are required");
  }

  private static Map<String, String> annotations(Map<?, ?> document) {
    var annotations = new LinkedHashMap<String, String>();
    if (document.get("annotations") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> {
        if (name instanceof String key && value instanceof String text) {
          annotations.put(key, text);
        }
      });
    }
    return annotations;
  }
}
