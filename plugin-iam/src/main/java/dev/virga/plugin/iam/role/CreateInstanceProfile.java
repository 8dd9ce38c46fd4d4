package dev.virga.plugin.iam.role;

import dev.virga.plugin.iam.model.InstanceProfile;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Creates an instance profile, without a role. See
/// [CreateInstanceProfile](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateInstanceProfile.html).
public final class CreateInstanceProfile
    implements Operation<CreateInstanceProfile.Request, CreateInstanceProfile.Response> {
  private final Store store;

  CreateInstanceProfile(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 128) @Pattern("[\\w+=,.@-]+") String instanceProfileName,
      @Length(min = 1, max = 512) @Pattern("(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)")
          @Nullable String path,
      @Length(max = 50) @Nullable List<Tag> tags) {}

  /// What it gets.
  public record Response(InstanceProfile instanceProfile) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    var profile =
        store
            .instanceProfiles()
            .create(scope, request.path(), request.instanceProfileName(), request.tags());
    return new Response(store.instanceProfiles().shown(scope, profile));
  }
}
