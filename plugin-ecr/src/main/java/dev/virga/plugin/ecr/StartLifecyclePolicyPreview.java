package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.lifecycle.Decision;
import dev.virga.plugin.ecr.lifecycle.Evaluation;
import dev.virga.plugin.ecr.lifecycle.LifecyclePolicy;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewResult;
import dev.virga.plugin.ecr.model.LifecyclePolicyPreviewStatus;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.plugin.ecr.store.StoredPolicy;
import dev.virga.plugin.ecr.store.StoredPreview;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Evaluates a lifecycle policy without applying it. The preview is complete when this returns.
///
/// See [StartLifecyclePolicyPreview](https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_StartLifecyclePolicyPreview.html).
public final class StartLifecyclePolicyPreview
    implements Operation<
        StartLifecyclePolicyPreview.Request, StartLifecyclePolicyPreview.Response> {
  /// What a client sends.
  public record Request(
      @Pattern("[0-9]{12}") @Nullable String registryId,
      @Length(min = 2, max = 256)
          @Pattern("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(\\/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*")
          String repositoryName,
      @Length(min = 100, max = 30720) @Nullable String lifecyclePolicyText) {}

  /// What it gets.
  public record Response(
      @Nullable String registryId,
      @Nullable String repositoryName,
      @Nullable String lifecyclePolicyText,
      @Nullable LifecyclePolicyPreviewStatus status) {
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

      private Response build() {
        return new Response(registryId, repositoryName, lifecyclePolicyText, status);
      }
    }
  }

  private final Store store;

  StartLifecyclePolicyPreview(Store store) {
    this.store = store;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = RegistryId.scope(request.registryId(), context);
    String name = request.repositoryName();
    store.repositories().require(scope, name);
    String text = text(scope, request);
    var evaluation = new Evaluation(LifecyclePolicy.parse(text), store.context().clock().instant());
    List<LifecyclePolicyPreviewResult> results =
        evaluation.of(store.images(), scope, name).stream().map(Decision::shown).toList();
    store.repositories().setPreview(scope, name, new StoredPreview(text, results));
    return Response.of(it -> {
      it.registryId = scope.account();
      it.repositoryName = name;
      it.lifecyclePolicyText = text;
      it.status = LifecyclePolicyPreviewStatus.COMPLETE;
    });
  }

  private String text(Scope scope, Request request) {
    return request.lifecyclePolicyText() != null
        ? request.lifecyclePolicyText()
        : store
            .repositories()
            .lifecyclePolicy(scope, request.repositoryName())
            .map(StoredPolicy::text)
            .orElseThrow(() -> EcrErrors.lifecyclePolicyNotFound(scope, request.repositoryName()));
  }
}
