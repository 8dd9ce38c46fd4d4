package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `PosixUser` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_PosixUser.html).
public record PosixUser(
    @Range(min = 0, max = 4294967295L) long uid,
    @Range(min = 0, max = 4294967295L) long gid,
    @Length(max = 16) @Nullable List<@Range(min = 0, max = 4294967295L) Long> secondaryGids) {}
