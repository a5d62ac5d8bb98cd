document.documentElement.dataset['clausewiseProbe'] = document.readyState;
