package dev.virga.plugin.ecr.document;

import dev.virga.plugin.ecr.EcrErrors;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The [manifests that ECR takes](https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-manifest-formats.html).
enum ManifestKind {
  DOCKER_IMAGE("application/vnd.docker.distribution.manifest.v2+json", false),
  DOCKER_LIST("application/vnd.docker.distribution.manifest.list.v2+json", true),
  OCI_IMAGE("application/vnd.oci.image.manifest.v1+json", false),
  OCI_INDEX("application/vnd.oci.image.index.v1+json", true);

  private final String mediaType;
  private final boolean list;

  ManifestKind(String mediaType, boolean list) {
    this.mediaType = mediaType;
    this.list = list;
  }

  String mediaType() {
    return mediaType;
  }

  /// Whether it lists other manifests.
  boolean list() {
    return list;
  }

  /// What a document is: what it says itself, else what the client says.
  static ManifestKind of(Map<?, ?> document, @Nullable String said) {
    String own = Json.string(document, "mediaType").orElse(said);
    if (own == null) {
      throw EcrErrors.invalidManifest(
          "Manifest media type must be in the manifest or in imageManifestMediaType");
    }
    if (said != null && !said.equals(own)) {
      throw EcrErrors.invalidParameter(
          "imageManifestMediaType", "Manifest media type does not match the one of the manifest");
    }
    for (ManifestKind it : values()) {
      if (it.mediaType.equals(own)) {
        return it;
      }
    }
    throw EcrErrors.invalidManifest("Unsupported manifest media type " + own);
  }
}
