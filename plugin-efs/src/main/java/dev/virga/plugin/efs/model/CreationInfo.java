package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;

/// `CreationInfo` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_CreationInfo.html).
public record CreationInfo(
    @Range(min = 0, max = 4294967295L) long ownerUid,
    @Range(min = 0, max = 4294967295L) long ownerGid,
    @Length(min = 3, max = 4) @Pattern("^[0-7]{3,4}$") String permissions) {}
