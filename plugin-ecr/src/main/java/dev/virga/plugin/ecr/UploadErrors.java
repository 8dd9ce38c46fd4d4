package dev.virga.plugin.ecr;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;

/// The errors of layer uploads, with AWS's codes and words.
public final class UploadErrors {
  private UploadErrors() {}

  /// There is no such upload in the repository.
  public static AwsException notFound(Scope scope, String repository, String uploadId) {
    return AwsException.of(
        "UploadNotFoundException",
        "The upload with id '%s' does not exist in the repository with name '%s' in registry with id '%s'"
            .formatted(uploadId, repository, scope.account()));
  }

  /// A part that does not follow the one before it.
  ///
  /// @param lastByte the last byte that was received, from 0; -1 where none was
  public static AwsException invalidPart(
      Scope scope, String repository, String uploadId, long lastByte) {
    return AwsException.of(
            "InvalidLayerPartException",
            "The layer part size is not valid, or the first byte specified is not consecutive to the last byte of a previous layer part upload.")
        .with("registryId", scope.account())
        .with("repositoryName", repository)
        .with("uploadId", uploadId)
        .with("lastValidByteReceived", lastByte);
  }

  /// Nothing was uploaded.
  public static AwsException empty(Scope scope, String repository, String uploadId) {
    return AwsException.of(
        "EmptyUploadException",
        "The upload with id '%s' in the repository with name '%s' in registry with id '%s' cannot be completed because it does not have any parts"
            .formatted(uploadId, repository, scope.account()));
  }

  /// A part that was not the last one was too small.
  public static AwsException partTooSmall() {
    return AwsException.of(
        "LayerPartTooSmallException",
        "All layer parts except the last part should be at least 5MB");
  }

  /// The client calculated another digest.
  public static AwsException invalidLayer() {
    return AwsException.of(
        "InvalidLayerException",
        "The layer digest calculation performed by Amazon ECR upon receipt of the image layer does not match the digest specified.");
  }

  /// The repository has the layer.
  public static AwsException layerAlreadyExists(Scope scope, String repository, String digest) {
    return AwsException.of(
        "LayerAlreadyExistsException",
        "The layer with digest %s already exists in the %s"
            .formatted(digest, EcrErrors.repository(scope, repository)));
  }
}
