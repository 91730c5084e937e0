package org.samplewell.budget;

/**
 * The measurements of an idle server.
 *
 * @param heap bytes on the heap after garbage collection
 * @param files the number of temporary files
 * @param fileBytes the total size of these files in bytes
 */
record Vitals(long heap, int threads, int files, long fileBytes) {

    private static final long MEGABYTE = 1L << 20;

    long megabytes() {
        return heap / MEGABYTE;
    }
}
