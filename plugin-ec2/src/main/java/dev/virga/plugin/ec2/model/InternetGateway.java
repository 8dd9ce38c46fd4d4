package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `InternetGateway` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_InternetGateway.html).
public record InternetGateway(
    @Name("attachmentSet") @Nullable List<InternetGatewayAttachment> attachments,
    @Nullable String internetGatewayId,
    @Nullable String ownerId,
    @Name("tagSet") @Nullable List<Tag> tags) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static InternetGateway of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public InternetGateway with(Consumer<Builder> changes) {
    var it = new Builder();
    it.attachments = this.attachments;
    it.internetGatewayId = this.internetGatewayId;
    it.ownerId = this.ownerId;
    it.tags = this.tags;
    changes.accept(it);
    return it.build();
  }

  /// The members of a InternetGateway in the making.
  public static final class Builder {
    public @Nullable List<InternetGatewayAttachment> attachments;
    public @Nullable String internetGatewayId;
    public @Nullable String ownerId;
    public @Nullable List<Tag> tags;

    private InternetGateway build() {
      return new InternetGateway(attachments, internetGatewayId, ownerId, tags);
    }
  }
}
