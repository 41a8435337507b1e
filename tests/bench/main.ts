// npm run bench: conversion and facts, beside what people use today, and the detector and a save in a browser, in one run.
await import('./script');
await import('./convert-page');
await import('./living');
await import('./facts');
await import('./rules');
await import('./detector');
await import('./search');
await import('./links');
await import('./anchor');
await import('./page');
await import('./save');
await import('./shelves');
await import('./backup');

export {};
