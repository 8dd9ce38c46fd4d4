package dev.virga.plugin.efs.model;

import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import org.jspecify.annotations.Nullable;

/// `RootDirectory` of the [EFS API](https://docs.aws.amazon.com/efs/latest/ug/API_RootDirectory.html).
public record RootDirectory(
    @Length(min = 1, max = 100) @Pattern("^(\\/|(\\/(?!\\.)+[^$#<>;`|&?{}^*/\\n]+){1,4})$")
        @Nullable String path,
    @Nullable CreationInfo creationInfo) {}
