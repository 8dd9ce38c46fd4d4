package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `EbsInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_EbsInfo.html).
public record EbsInfo(
    @Nullable EbsOptimizedSupport ebsOptimizedSupport,
    @Nullable EbsEncryptionSupport encryptionSupport,
    @Nullable EbsOptimizedInfo ebsOptimizedInfo,
    @Nullable EbsNvmeSupport nvmeSupport,
    @Nullable Integer maximumEbsAttachments,
    @Nullable AttachmentLimitType attachmentLimitType,
    @Nullable Integer maximumEbsCards,
    @Name("ebsCardSet") @Nullable List<EbsCardInfo> ebsCards) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static EbsInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public EbsInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.ebsOptimizedSupport = this.ebsOptimizedSupport;
    it.encryptionSupport = this.encryptionSupport;
    it.ebsOptimizedInfo = this.ebsOptimizedInfo;
    it.nvmeSupport = this.nvmeSupport;
    it.maximumEbsAttachments = this.maximumEbsAttachments;
    it.attachmentLimitType = this.attachmentLimitType;
    it.maximumEbsCards = this.maximumEbsCards;
    it.ebsCards = this.ebsCards;
    changes.accept(it);
    return it.build();
  }

  /// The members of a EbsInfo in the making.
  public static final class Builder {
    public @Nullable EbsOptimizedSupport ebsOptimizedSupport;
    public @Nullable EbsEncryptionSupport encryptionSupport;
    public @Nullable EbsOptimizedInfo ebsOptimizedInfo;
    public @Nullable EbsNvmeSupport nvmeSupport;
    public @Nullable Integer maximumEbsAttachments;
    public @Nullable AttachmentLimitType attachmentLimitType;
    public @Nullable Integer maximumEbsCards;
    public @Nullable List<EbsCardInfo> ebsCards;

    private EbsInfo build() {
      return new EbsInfo(
          ebsOptimizedSupport,
          encryptionSupport,
          ebsOptimizedInfo,
          nvmeSupport,
          maximumEbsAttachments,
          attachmentLimitType,
          maximumEbsCards,
          ebsCards);
    }
  }
}
