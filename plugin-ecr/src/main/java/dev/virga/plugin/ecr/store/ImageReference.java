package dev.virga.plugin.ecr.store;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.plugin.ecr.model.ImageFailureCode;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import java.util.regex.Pattern;

/// What comes of looking for an image.
public sealed interface ImageReference {
  /// What a tag looks like.
  String TAG = "[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}";

  /// It is there.
  record Found(StoredImage image) implements ImageReference {}

  /// It is not.
  ///
  /// @param reason why, in AWS's words
  record Failed(ImageFailureCode code, String reason) implements ImageReference {}

  /// Whether a text can be a tag.
  static boolean isTag(String text) {
    return Pattern.matches(TAG, text);
  }

  /// What is wrong with the form of an identifier; it is found so far where nothing is.
  static boolean isWellFormed(ImageIdentifier image) {
    return (image.imageDigest() != null || image.imageTag() != null)
        && (image.imageDigest() == null || Digest.isOne(image.imageDigest()))
        && (image.imageTag() == null || isTag(image.imageTag()));
  }

  /// How an identifier is refused that is not well-formed.
  static Failed refuse(ImageIdentifier image) {
    if (image.imageDigest() == null && image.imageTag() == null) {
      return new Failed(
          ImageFailureCode.MISSING_DIGEST_AND_TAG,
          "Invalid request parameters: both tag and digest cannot be null");
    }
    return image.imageDigest() != null && !Digest.isOne(image.imageDigest())
        ? new Failed(
            ImageFailureCode.INVALID_IMAGE_DIGEST,
            "Invalid request parameters: image digest should satisfy the regex"
                + " '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'")
        : new Failed(
            ImageFailureCode.INVALID_IMAGE_TAG,
            "Invalid request parameters: image tag should satisfy the regex '" + TAG + "'");
  }

  /// How an identifier is refused that names nothing.
  static Failed notFound() {
    return new Failed(ImageFailureCode.IMAGE_NOT_FOUND, "Requested image not found");
  }

  /// How an identifier is refused whose tag and digest are of two images.
  static Failed mismatch() {
    return new Failed(
        ImageFailureCode.IMAGE_TAG_DOES_NOT_MATCH_DIGEST,
        "Requested image tag does not match the requested image digest");
  }
}
