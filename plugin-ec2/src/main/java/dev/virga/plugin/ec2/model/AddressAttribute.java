package dev.virga.plugin.ec2.model;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `AddressAttribute` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AddressAttribute.html).
public record AddressAttribute(
    @Nullable String publicIp,
    @Nullable String allocationId,
    @Nullable String ptrRecord,
    @Nullable PtrUpdateStatus ptrRecordUpdate) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static AddressAttribute of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public AddressAttribute with(Consumer<Builder> changes) {
    var it = new Builder();
    it.publicIp = this.publicIp;
    it.allocationId = this.allocationId;
    it.ptrRecord = this.ptrRecord;
    it.ptrRecordUpdate = this.ptrRecordUpdate;
    changes.accept(it);
    return it.build();
  }

  /// The members of a AddressAttribute in the making.
  public static final class Builder {
    public @Nullable String publicIp;
    public @Nullable String allocationId;
    public @Nullable String ptrRecord;
    public @Nullable PtrUpdateStatus ptrRecordUpdate;

    private AddressAttribute build() {
      return new AddressAttribute(publicIp, allocationId, ptrRecord, ptrRecordUpdate);
    }
  }
}
