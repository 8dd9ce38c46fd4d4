package dev.virga.plugin.iam.user;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.store.Store;
import dev.virga.plugin.iam.store.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Adds tags to a virtual MFA device, in place of those with the same keys. See
/// [TagMFADevice](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagMFADevice.html).
public final class TagMFADevice implements Operation<TagMFADevice.Request, TagMFADevice.Response> {
  private final Store store;

  TagMFADevice(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 9, max = 256) @Pattern("[\\w+=/:,.@-]+") String serialNumber,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    store
        .mfaDevices()
        .change(
            scope, request.serialNumber(), it -> it.tagged(Tags.with(it.tags(), request.tags())));
    return new Response();
  }
}
