package dev.virga.plugin.ecr.model;

import dev.virga.spi.wire.Name;

/// The values that ECR has for an image failure code.
public enum ImageFailureCode {
  @Name("InvalidImageDigest")
  INVALID_IMAGE_DIGEST,
  @Name("InvalidImageTag")
  INVALID_IMAGE_TAG,
  @Name("ImageTagDoesNotMatchDigest")
  IMAGE_TAG_DOES_NOT_MATCH_DIGEST,
  @Name("ImageNotFound")
  IMAGE_NOT_FOUND,
  @Name("MissingDigestAndTag")
  MISSING_DIGEST_AND_TAG,
  @Name("ImageReferencedByManifestList")
  IMAGE_REFERENCED_BY_MANIFEST_LIST,
  @Name("KmsError")
  KMS_ERROR,
  @Name("UpstreamAccessDenied")
  UPSTREAM_ACCESS_DENIED,
  @Name("UpstreamTooManyRequests")
  UPSTREAM_TOO_MANY_REQUESTS,
  @Name("UpstreamUnavailable")
  UPSTREAM_UNAVAILABLE,
  @Name("ImageInaccessible")
  IMAGE_INACCESSIBLE,
}
