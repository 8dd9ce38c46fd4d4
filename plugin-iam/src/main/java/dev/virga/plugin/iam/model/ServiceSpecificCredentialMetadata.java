package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ServiceSpecificCredentialMetadata` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ServiceSpecificCredentialMetadata.html).
public record ServiceSpecificCredentialMetadata(
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    StatusType status,
    @Length(min = 17, max = 200) @Pattern("[\\w+=,.@-]+") String serviceUserName,
    @Nullable String serviceCredentialAlias,
    Instant createDate,
    @Nullable Instant expirationDate,
    @Length(min = 20, max = 128) @Pattern("[\\w]+") String serviceSpecificCredentialId,
    String serviceName) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ServiceSpecificCredentialMetadata of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ServiceSpecificCredentialMetadata with(Consumer<Builder> changes) {
    var it = new Builder();
    it.userName = this.userName;
    it.status = this.status;
    it.serviceUserName = this.serviceUserName;
    it.serviceCredentialAlias = this.serviceCredentialAlias;
    it.createDate = this.createDate;
    it.expirationDate = this.expirationDate;
    it.serviceSpecificCredentialId = this.serviceSpecificCredentialId;
    it.serviceName = this.serviceName;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ServiceSpecificCredentialMetadata in the making.
  public static final class Builder {
    public @Nullable String userName;
    public @Nullable StatusType status;
    public @Nullable String serviceUserName;
    public @Nullable String serviceCredentialAlias;
    public @Nullable Instant createDate;
    public @Nullable Instant expirationDate;
    public @Nullable String serviceSpecificCredentialId;
    public @Nullable String serviceName;

    private ServiceSpecificCredentialMetadata build() {
      return new ServiceSpecificCredentialMetadata(
          Objects.requireNonNull(userName, "UserName"),
          Objects.requireNonNull(status, "Status"),
          Objects.requireNonNull(serviceUserName, "ServiceUserName"),
          serviceCredentialAlias,
          Objects.requireNonNull(createDate, "CreateDate"),
          expirationDate,
          Objects.requireNonNull(serviceSpecificCredentialId, "ServiceSpecificCredentialId"),
          Objects.requireNonNull(serviceName, "ServiceName"));
    }
  }
}
