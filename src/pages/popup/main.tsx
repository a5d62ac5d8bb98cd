import { render } from 'preact';

render(<h1>Clausewise</h1>, document.getElementById('app')!);
