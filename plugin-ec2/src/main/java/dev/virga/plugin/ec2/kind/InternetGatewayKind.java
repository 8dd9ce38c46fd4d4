package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.InternetGateway;
import dev.virga.plugin.ec2.model.InternetGatewayAttachment;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is common to internet gateways.
public final class InternetGatewayKind {
  private static final Filters<InternetGateway> FILTERS =
      Filters.<InternetGateway>none()
          .one("internet-gateway-id", InternetGateway::internetGatewayId)
          .one("owner-id", InternetGateway::ownerId)
          .any(
              "attachment.state",
              it -> each(it.attachments()).map(InternetGatewayAttachment::state))
          .any(
              "attachment.vpc-id",
              it -> each(it.attachments()).map(InternetGatewayAttachment::vpcId));

  /// The kind.
  public static final Kind<InternetGateway> KIND =
      new Kind<>(
          "internet-gateway",
          "igw-",
          InternetGateway.class,
          new IdErrors(
              "InvalidInternetGatewayId.Malformed",
              "InvalidInternetGatewayID.NotFound",
              "The internetGateway ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private InternetGatewayKind() {}

  private static <T> Stream<T> each(@Nullable List<T> list) {
    return list == null ? Stream.empty() : list.stream();
  }
}
