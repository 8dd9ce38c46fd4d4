package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.plugin.ecr.document.Manifest;
import dev.virga.plugin.ecr.model.ArtifactStatus;
import dev.virga.plugin.ecr.model.ArtifactStatusFilter;
import dev.virga.plugin.ecr.model.ImageReferrer;
import dev.virga.plugin.ecr.model.ImageStatus;
import dev.virga.plugin.ecr.model.ListImageReferrersFilter;
import dev.virga.plugin.ecr.model.SubjectIdentifier;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredImage;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Lists the artifacts that refer to an image: signatures, attestations and the like.
///
/// See [ListImageReferrers](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ListImageReferrers.html).
public final class ListImageReferrers
    implements Operation<ListImageReferrers.Request, ListImageReferrers.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String registryId,
      String repositoryName,
      SubjectIdentifier subjectId,
      @Nullable ListImageReferrersFilter filter,
      @Nullable String nextToken,
      @Nullable Integer maxResults) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable SubjectIdentifier subjectId;
      public @Nullable ListImageReferrersFilter filter;
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            Objects.requireNonNull(subjectId, "subjectId"),
            filter,
            nextToken,
            maxResults);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable List<ImageReferrer> referrers, @Nullable String nextToken) {}

  private static final int USUAL = 50;

  private final Store store;

  ListImageReferrers(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    String subject = request.subjectId().imageDigest();
    if (!Digest.isOne(subject)) {
      throw EcrErrors.invalidParameter("subjectId", "Invalid image digest");
    }
    List<StoredImage> found =
        store.images().list(scope, name).stream()
            .filter(it -> subject.equals(it.detail().subjectManifestDigest()))
            .filter(it -> isWanted(request.filter(), it))
            .toList();
    Page<StoredImage> page =
        Page.of(found, ImageOrder::key, request.nextToken(), request.maxResults(), USUAL);
    return new Response(
        page.items().stream().map(it -> shown(scope, name, it)).toList(), page.nextToken());
  }

  private static boolean isWanted(@Nullable ListImageReferrersFilter filter, StoredImage image) {
    List<String> types = filter == null ? null : filter.artifactTypes();
    ArtifactStatusFilter status = filter == null ? null : filter.artifactStatus();
    String type = image.detail().artifactMediaType();
    return (types == null || types.isEmpty() || (type != null && types.contains(type)))
        && switch (Objects.requireNonNullElse(status, ArtifactStatusFilter.ACTIVE)) {
          case ANY -> true;
          case ACTIVE -> image.detail().imageStatus() == ImageStatus.ACTIVE;
          case ARCHIVED -> image.detail().imageStatus() == ImageStatus.ARCHIVED;
          case ACTIVATING -> image.detail().imageStatus() == ImageStatus.ACTIVATING;
        };
  }

  private ImageReferrer shown(Scope scope, String repository, StoredImage image) {
    byte[] manifest =
        RegistryImages.manifest(store, scope, repository, image).orElseThrow().content();
    Manifest parsed =
        Manifest.parse(new String(manifest, StandardCharsets.UTF_8), image.mediaType());
    return ImageReferrer.of(it -> {
      it.digest = image.digest();
      it.mediaType = image.mediaType();
      it.artifactType = parsed.artifactType();
      it.size = (long) manifest.length;
      it.annotations = parsed.annotations().isEmpty() ? null : parsed.annotations();
      it.artifactStatus = image.archived() ? ArtifactStatus.ARCHIVED : ArtifactStatus.ACTIVE;
    });
  }
}
