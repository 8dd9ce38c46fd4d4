package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Adds tags to an instance profile, in place of those with the same keys. See
/// [TagInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagInstanceProfile.html).
public final class TagInstanceProfile
    implements Operation<TagInstanceProfile.Request, TagInstanceProfile.Response> {
  private final Store store;

  TagInstanceProfile(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String instanceProfileName,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .instanceProfiles()
        .change(
            scope,
            request.instanceProfileName(),
            it -> it.tagged(Tags.with(it.tags(), request.tags())));
    return new Response();
  }
}
