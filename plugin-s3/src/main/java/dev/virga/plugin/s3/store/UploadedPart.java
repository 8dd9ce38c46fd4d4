package dev.virga.plugin.s3.store;

import java.time.Instant;
import java.util.List;

/// A part of a multipart upload that is not complete yet.
///
/// @param number its number, from 1 to 10000
/// @param lastModified when it was uploaded
/// @param size its length in bytes
/// @param md5 hexadecimal: its ETag without quotes
/// @param checksum base64, of the algorithm of the upload
/// @param segments where its content is
public record UploadedPart(
    int number,
    Instant lastModified,
    long size,
    String md5,
    String checksum,
    List<Segment> segments) {}
