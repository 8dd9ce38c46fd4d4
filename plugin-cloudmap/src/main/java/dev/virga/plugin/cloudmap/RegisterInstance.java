package dev.virga.plugin.cloudmap;

import dev.virga.plugin.cloudmap.model.StoredService;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Registers an instance of a service, or gives it other attributes.
///
/// See [RegisterInstance](https://docs.aws.amazon.com/cloud-map/latest/api/API_RegisterInstance.html).
public final class RegisterInstance
    implements Operation<RegisterInstance.Request, RegisterInstance.Response> {
  /// What a client sends.
  public record Request(
      @Length(max = 255) String serviceId,
      @Length(max = 64) @Pattern("^[0-9a-zA-Z_/:.@-]+$") String instanceId,
      @Length(max = 64) @Nullable String creatorRequestId,
      Map<
              @Length(max = 255) @Pattern("^[a-zA-Z0-9!-~]+$") String,
              @Length(max = 1024)
              @Pattern("^([a-zA-Z0-9!-~][ \\ta-zA-Z0-9!-~]*){0,1}[a-zA-Z0-9!-~]{0,1}$") String>
          attributes) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String serviceId;
      public @Nullable String instanceId;
      public @Nullable String creatorRequestId;
      public @Nullable Map<String, String> attributes;

      private Request build() {
        return new Request(
            Objects.requireNonNull(serviceId, "ServiceId"),
            Objects.requireNonNull(instanceId, "InstanceId"),
            creatorRequestId,
            Objects.requireNonNull(attributes, "Attributes"));
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable String operationId) {}

  private final Services services;
  private final Instances instances;

  RegisterInstance(Services services, Instances instances) {
    this.services = services;
    this.instances = instances;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredService service = services.require(context.scope(), request.serviceId());
    return new Response(
        instances.register(
            context.scope(),
            service,
            request.instanceId(),
            request.creatorRequestId(),
            request.attributes()));
  }
}
