/// What browsers get of S3: leave to read across origins, and buckets as websites.
@NullMarked
package dev.virga.plugin.s3.web;

import org.jspecify.annotations.NullMarked;
