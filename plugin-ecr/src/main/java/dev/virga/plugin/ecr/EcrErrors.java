package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// The errors of ECR that concern repositories, images and layers, with AWS's codes and words.
public final class EcrErrors {
  private EcrErrors() {}

  /// A value that breaks a rule that is not in the model.
  public static AwsException invalidParameter(String parameter, String constraint) {
    return AwsException.of(
        "InvalidParameterException",
        "Invalid parameter at '%s' failed to satisfy constraint: '%s'"
            .formatted(parameter, constraint));
  }

  /// A manifest that is none.
  public static AwsException invalidManifest(String constraint) {
    return invalidParameter("ImageManifest", constraint);
  }

  /// A lifecycle policy that breaks its schema or a rule.
  public static AwsException invalidLifecyclePolicy(String reason) {
    return invalidParameter(
        "LifecyclePolicyText", "Lifecycle policy validation failure: " + reason);
  }

  /// The same of the operations that came later.
  public static AwsException validation(String message) {
    return AwsException.of("ValidationException", message);
  }

  /// There is no repository of the name.
  public static AwsException repositoryNotFound(Scope scope, String name) {
    return AwsException.of(
        "RepositoryNotFoundException",
        "The repository with name '%s' does not exist in the registry with id '%s'"
            .formatted(name, scope.account()));
  }

  static AwsException repositoryAlreadyExists(Scope scope, String name) {
    return AwsException.of(
        "RepositoryAlreadyExistsException",
        "The repository with name '%s' already exists in the registry with id '%s'"
            .formatted(name, scope.account()));
  }

  static AwsException repositoryNotEmpty(Scope scope, String name) {
    return AwsException.of(
        "RepositoryNotEmptyException",
        "The repository with name '%s' in registry with id '%s' cannot be deleted because it still contains images"
            .formatted(name, scope.account()));
  }

  static AwsException repositoryPolicyNotFound(Scope scope, String name) {
    return AwsException.of(
        "RepositoryPolicyNotFoundException",
        "Repository policy does not exist for the " + repository(scope, name));
  }

  static AwsException lifecyclePolicyNotFound(Scope scope, String name) {
    return AwsException.of(
        "LifecyclePolicyNotFoundException",
        "Lifecycle policy does not exist for the " + repository(scope, name));
  }

  static AwsException lifecyclePolicyPreviewNotFound(Scope scope, String name) {
    return AwsException.of(
        "LifecyclePolicyPreviewNotFoundException",
        "Lifecycle policy preview does not exist for the " + repository(scope, name));
  }

  /// There is no such image.
  public static AwsException imageNotFound(Scope scope, String name, ImageIdentifier image) {
    return AwsException.of(
        "ImageNotFoundException",
        "The image with imageId %s does not exist within the %s"
            .formatted(identifier(image), repository(scope, name)));
  }

  static AwsException scanNotFound(Scope scope, String name, ImageIdentifier image) {
    return AwsException.of(
        "ScanNotFoundException",
        "Image scan does not exist for the image with '%s' in the %s"
            .formatted(identifier(image), repository(scope, name)));
  }

  static AwsException unsupportedImageType() {
    return AwsException.of(
        "UnsupportedImageTypeException", "The image is of a type that cannot be scanned.");
  }

  static AwsException imageArchived() {
    return AwsException.of(
        "ImageArchivedException", "The specified image is archived and cannot be scanned.");
  }

  /// The image cannot go where it is to go.
  public static AwsException storageClassUpdateNotSupported(String reason) {
    return AwsException.of("ImageStorageClassUpdateNotSupportedException", reason);
  }

  /// The image has this tag already, or is there without one.
  public static AwsException imageAlreadyExists(
      Scope scope, String name, String digest, @Nullable String tag) {
    return AwsException.of(
        "ImageAlreadyExistsException",
        "Image with digest '%s' and tag '%s' already exists in the repository with name '%s' in registry with id '%s'"
            .formatted(digest, tag, name, scope.account()));
  }

  /// The tag stays with its image.
  public static AwsException imageTagAlreadyExists(String name, String tag) {
    return AwsException.of(
        "ImageTagAlreadyExistsException",
        "The image tag '%s' already exists in the '%s' repository and cannot be overwritten because the tag is immutable."
            .formatted(tag, name));
  }

  /// The client calculated another digest.
  public static AwsException imageDigestDoesNotMatch() {
    return AwsException.of(
        "ImageDigestDoesNotMatchException",
        "The specified image digest does not match the digest that Amazon ECR calculated for the image.");
  }

  /// Layers that an image needs are not in its repository.
  public static AwsException layersNotFound(Scope scope, String name, Collection<String> digests) {
    return AwsException.of(
        "LayersNotFoundException",
        "Layers with digests '%s' required for pushing image into %s do not exist"
            .formatted(digests, repository(scope, name)));
  }

  static AwsException layerNotFound(Scope scope, String name, String digest) {
    return AwsException.of(
        "LayersNotFoundException",
        "The layer with digest %s does not exist within the %s"
            .formatted(digest, repository(scope, name)));
  }

  static AwsException layerInaccessible(String digest) {
    return AwsException.of(
        "LayerInaccessibleException",
        "The layer with digest %s is not available because it is not associated with an image."
            .formatted(digest));
  }

  /// Images that a list has are not in its repository.
  public static AwsException referencedImagesNotFound(
      Scope scope, String name, Collection<String> digests) {
    return AwsException.of(
        "ReferencedImagesNotFoundException",
        "Images with digests '%s' required for pushing image into %s do not exist"
            .formatted(digests, repository(scope, name)));
  }

  static AwsException invalidTag(String message) {
    return AwsException.of("InvalidTagParameterException", message);
  }

  static AwsException tooManyTags() {
    return AwsException.of(
        "TooManyTagsException",
        "The list of tags on the repository is over the limit. The maximum number of tags that can be applied to a repository is 50.");
  }

  static AwsException invalidToken() {
    return invalidParameter("nextToken", "Invalid token");
  }

  static String repository(Scope scope, String name) {
    return "repository with name '%s' in the registry with id '%s'"
        .formatted(name, scope.account());
  }

  private static String identifier(ImageIdentifier image) {
    return "{imageDigest:'%s', imageTag:'%s'}".formatted(image.imageDigest(), image.imageTag());
  }
}
