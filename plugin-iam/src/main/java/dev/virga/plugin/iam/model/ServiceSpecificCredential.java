package dev.virga.plugin.iam.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Sensitive;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `ServiceSpecificCredential` of the [IAM API](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ServiceSpecificCredential.html).
public record ServiceSpecificCredential(
    Instant createDate,
    @Nullable Instant expirationDate,
    String serviceName,
    @Length(min = 17, max = 200) @Pattern("[\\w+=,.@-]+") String serviceUserName,
    @Sensitive String servicePassword,
    @Nullable String serviceCredentialAlias,
    @Nullable String serviceCredentialSecret,
    @Length(min = 20, max = 128) @Pattern("[\\w]+") String serviceSpecificCredentialId,
    @Length(min = 1, max = 64) @Pattern("[\\w+=,.@-]+") String userName,
    StatusType status) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static ServiceSpecificCredential of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public ServiceSpecificCredential with(Consumer<Builder> changes) {
    var it = new Builder();
    it.createDate = this.createDate;
    it.expirationDate = this.expirationDate;
    it.serviceName = this.serviceName;
    it.serviceUserName = this.serviceUserName;
    it.servicePassword = this.servicePassword;
    it.serviceCredentialAlias = this.serviceCredentialAlias;
    it.serviceCredentialSecret = this.serviceCredentialSecret;
    it.serviceSpecificCredentialId = this.serviceSpecificCredentialId;
    it.userName = this.userName;
    it.status = this.status;
    changes.accept(it);
    return it.build();
  }

  /// The members of a ServiceSpecificCredential in the making.
  public static final class Builder {
    public @Nullable Instant createDate;
    public @Nullable Instant expirationDate;
    public @Nullable String serviceName;
    public @Nullable String serviceUserName;
    public @Nullable String servicePassword;
    public @Nullable String serviceCredentialAlias;
    public @Nullable String serviceCredentialSecret;
    public @Nullable String serviceSpecificCredentialId;
    public @Nullable String userName;
    public @Nullable StatusType status;

    private ServiceSpecificCredential build() {
      return new ServiceSpecificCredential(
          Objects.requireNonNull(createDate, "CreateDate"),
          expirationDate,
          Objects.requireNonNull(serviceName, "ServiceName"),
          Objects.requireNonNull(serviceUserName, "ServiceUserName"),
          Objects.requireNonNull(servicePassword, "ServicePassword"),
          serviceCredentialAlias,
          serviceCredentialSecret,
          Objects.requireNonNull(serviceSpecificCredentialId, "ServiceSpecificCredentialId"),
          Objects.requireNonNull(userName, "UserName"),
          Objects.requireNonNull(status, "Status"));
    }
  }
}
