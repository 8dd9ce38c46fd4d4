package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.model.ImageActionType;
import dev.virga.plugin.ecr.model.ImageIdentifier;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewFilter;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewResult;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewStatus;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewSummary;
import dev.virga.plugin.ecr.model.LifecyclePolicyTargetStorageClass;
import dev.virga.plugin.ecr.model.TagStatus;
import dev.virga.plugin.ecr.model.TransitioningImageTotalCount;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredPreview;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Tells what the last preview of a lifecycle policy found.
///
/// See [GetLifecyclePolicyPreview](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_GetLifecyclePolicyPreview.html).
public final class GetLifecyclePolicyPreview
    implements Operation<GetLifecyclePolicyPreview.Request, GetLifecyclePolicyPreview.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(min = 1, max = 100) @Nullable List<ImageIdentifier> imageIds,
      @Nullable String nextToken,
      @Range(min = 1, max = 100) @Nullable Integer maxResults,
      @Nullable LifecyclePolicyPreviewFilter filter) {
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
      public @Nullable List<ImageIdentifier> imageIds;
      public @Nullable String nextToken;
      public @Nullable Integer maxResults;
      public @Nullable LifecyclePolicyPreviewFilter filter;

      private Request build() {
        return new Request(
            registryId,
            Objects.requireNonNull(repositoryName, "repositoryName"),
            imageIds,
            nextToken,
            maxResults,
            filter);
      }
    }
  }

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable String lifecyclePolicyText,
      @Nullable LifecyclePolicyPreviewStatus status,
      @Nullable String nextToken,
      @Nullable List<LifecyclePolicyPreviewResult> previewResults,
      @Nullable LifecyclePolicyPreviewSummary summary) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String registryId;
      public @Nullable String repositoryName;
      public @Nullable String lifecyclePolicyText;
      public @Nullable LifecyclePolicyPreviewStatus status;
      public @Nullable String nextToken;
      public @Nullable List<LifecyclePolicyPreviewResult> previewResults;
      public @Nullable LifecyclePolicyPreviewSummary summary;

      private Response build() {
        return new Response(
            registryId,
            repositoryName,
            lifecyclePolicyText,
            status,
            nextToken,
            previewResults,
            summary);
      }
    }
  }

  private static final int USUAL = 100;

  private final Store store;

  GetLifecyclePolicyPreview(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    StoredPreview preview =
        store
            .repositories()
            .preview(scope, name)
            .orElseThrow(() -> EcrErrors.lifecyclePolicyPreviewNotFound(scope, name));
    Page<LifecyclePolicyPreviewResult> page =
        Page.of(
            preview.results().stream().filter(it -> isWanted(request, it)).toList(),
            it ->
                ImageOrder.key(
                    Objects.requireNonNull(it.imagePushedAt()),
                    Objects.requireNonNull(it.imageDigest())),
            request.nextToken(),
            request.maxResults(),
            USUAL);
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = name;
      it.lifecyclePolicyText = preview.text();
      it.status = LifecyclePolicyPreviewStatus.COMPLETE;
      it.nextToken = page.nextToken();
      it.previewResults = page.items();
      it.summary = summary(preview.results());
    });
  }

  private static boolean isWanted(Request request, LifecyclePolicyPreviewResult result) {
    List<String> tags = Objects.requireNonNullElse(result.imageTags(), List.of());
    boolean named =
        request.imageIds() == null
            || request.imageIds().stream()
                .anyMatch(it ->
                    (it.imageDigest() == null || it.imageDigest().equals(result.imageDigest()))
                        && (it.imageTag() == null || tags.contains(it.imageTag())));
    TagStatus status = request.filter() == null ? null : request.filter().tagStatus();
    return named && ImageFilter.of(status, null).accepts(!tags.isEmpty());
  }

  private static LifecyclePolicyPreviewSummary summary(List<LifecyclePolicyPreviewResult> results) {
    long archived =
        results.stream()
            .filter(it -> it.action() != null && it.action().type() == ImageActionType.TRANSITION)
            .count();
    return new LifecyclePolicyPreviewSummary(
        results.size() - (int) archived,
        archived == 0
            ? null
            : List.of(
                new TransitioningImageTotalCount(
                    LifecyclePolicyTargetStorageClass.ARCHIVE, (int) archived)));
  }
}
