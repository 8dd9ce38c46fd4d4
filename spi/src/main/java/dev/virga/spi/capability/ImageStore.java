package dev.virga.spi.capability;

import dev.virga.spi.Body;
import dev.virga.spi.Scope;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The container images of the built-in registry: for executors, which run them, and for whatever else
/// speaks to clients about them. Offered by ECR.
public interface ImageStore {
  /// An image that was found, or a list of images for several platforms: its media type says which.
  ///
  /// @param scope the registry it is in
  /// @param repository the repository it is in
  /// @param digest `sha256:` and 64 hexadecimal digits
  /// @param mediaType the media type of the manifest
  /// @param content the manifest, byte for byte as it was pushed
  record Manifest(
      Scope scope, String repository, String digest, String mediaType, byte[] content) {}

  /// Finds what a reference names, in any of its forms: `localhost:4566/web`,
  /// `123456789012.dkr.ecr.eu-west-1.amazonaws.com/team/web:1.2`, the same with `.localhost:4566`, `web`
  /// and `web@sha256:…`. A reference without tag and digest means `latest`.
  ///
  /// @param scope the registry that a reference means whose host does not say which
  /// @return nothing if the reference is of another registry, or no such image is there
  Optional<Manifest> resolve(Scope scope, String reference);

  /// Finds an image by tag or digest, such as one for a platform that a list names.
  Optional<Manifest> manifest(Scope scope, String repository, String tagOrDigest);

  /// Opens a layer or configuration of a repository. The caller closes the stream of the body.
  ///
  /// @return nothing if the repository does not have it
  Optional<Body> blob(Scope scope, String repository, String digest);

  /// Takes a layer or configuration in, which may be there already.
  ///
  /// @param content is read to its end
  /// @throws dev.virga.spi.AwsException `RepositoryNotFoundException`; `InvalidLayerException` if the
  ///     content does not have the digest
  /// @throws java.io.UncheckedIOException if the content cannot be read
  void putBlob(Scope scope, String repository, String digest, InputStream content);

  /// Takes an image in, whose layers are there already.
  ///
  /// @param tag the tag to give it, or null
  /// @param content the manifest
  /// @return the image, also where it had this tag already
  /// @throws dev.virga.spi.AwsException as PutImage does
  Manifest putManifest(
      Scope scope, String repository, @Nullable String tag, String mediaType, byte[] content);
}
