package com.acme.videos;

// Waits for other annotation processors; generated like what has
// import dev.parlance.support.Generated;
